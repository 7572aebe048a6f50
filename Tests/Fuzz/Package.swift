// swift-tools-version: 6.2
import PackageDescription

/// Random trials that take longer than tests may:
/// `swift run -c release --package-path Tests/Fuzz --scratch-path .build-fuzz gate --seed 1`.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "Quorum", path: "../..")],
  targets: [
    .executableTarget(
      name: "gate",
      dependencies: [
        .product(name: "GroupCare", package: "Quorum"),
        .product(name: "TestSupport", package: "Quorum"),
      ], path: "gate")
  ])
