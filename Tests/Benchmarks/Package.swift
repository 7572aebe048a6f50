// swift-tools-version: 6.2
import PackageDescription

/// Measurements, apart from the tests, which never wait for them:
/// `swift run -c release --package-path Tests/Benchmarks gate`.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "Quorum", path: "../..")],
  targets: [
    .executableTarget(
      name: "gate",
      dependencies: [
        .product(name: "GroupCare", package: "Quorum"),
        .product(name: "TestSupport", package: "Quorum"),
      ], path: "gate"),
    .executableTarget(
      name: "near-identity",
      dependencies: [
        .product(name: "GroupCare", package: "Quorum"),
        .product(name: "TestSupport", package: "Quorum"),
      ], path: "near-identity"),
    .executableTarget(
      name: "terminal",
      dependencies: [
        .product(name: "GroupCare", package: "Quorum"),
        .product(name: "TestSupport", package: "Quorum"),
      ], path: "terminal"),
  ])
