// swift-tools-version: 6.2
import PackageDescription

/// Exit tests expand to code that isn't marked `unsafe`, so their targets stop here.
let exitTests: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Every other Swift target is compiled with these; a target adds to them, never removes.
let strict = exitTests + [.strictMemorySafety()]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let tomlKit: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Quorum",
  products: [
    .executable(name: "quorum", targets: ["quorum"]),
    .library(name: "GroupCare", targets: ["GroupCare"]),
    // For Tests/Benchmarks, which is a package of its own.
    .library(name: "TestSupport", targets: ["TestSupport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Pure: values and functions; they import one another and the standard library, nothing else.
    .target(name: "ClaimFiles", dependencies: ["GroupCare", "X12"], swiftSettings: strict),
    .target(name: "GroupCare", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(name: "Stories", dependencies: ["Screen"], swiftSettings: strict),
    .target(name: "Workbench", dependencies: ["GroupCare", "Screen"], swiftSettings: strict),
    .target(name: "X12", swiftSettings: strict),

    // Shell: the world outside.
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Curses", dependencies: ["CCurses", "Screen"], swiftSettings: strict),
    .target(
      name: "DiagnosisFiles", dependencies: ["GroupCare", "InstalledFiles"],
      exclude: ["icd-10-cm.tsv"], swiftSettings: strict),
    .target(name: "InstalledFiles", swiftSettings: strict),
    .target(
      name: "Practice",
      dependencies: [
        "ClaimFiles", "DiagnosisFiles", "GroupCare", "Store", "Vault", "WallClock", "X12",
      ],
      swiftSettings: strict),
    .target(
      name: "PracticeFiles",
      dependencies: ["GroupCare", "Screen", "TOMLReading", "WallClock", tomlKit],
      swiftSettings: strict),
    .target(name: "Store", dependencies: [crypto, grdb], swiftSettings: strict),
    .target(
      name: "ThemeFiles", dependencies: ["InstalledFiles", "Screen", "TOMLReading", tomlKit],
      swiftSettings: strict),
    .target(name: "TOMLReading", swiftSettings: strict),
    .target(name: "Vault", dependencies: [crypto, cryptoExtras], swiftSettings: strict),
    .target(name: "WallClock", dependencies: ["GroupCare"], swiftSettings: strict),
    .executableTarget(
      name: "quorum",
      dependencies: [
        "ClaimFiles", "Curses", "DiagnosisFiles", "GroupCare", "InstalledFiles", "Practice",
        "PracticeFiles", "Screen", "Stories", "ThemeFiles", "WallClock", "Workbench",
        argumentParser,
      ], swiftSettings: strict),

    // Tests: one a module, and those that look at the whole program.
    .target(
      name: "TestSupport", dependencies: ["GroupCare"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ClaimFilesTests", dependencies: ["ClaimFiles", "GroupCare", "TestSupport", "X12"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport", "quorum"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "Screen", "TestSupport"],
      swiftSettings: exitTests),
    .testTarget(
      name: "DiagnosisFilesTests",
      dependencies: [
        "DiagnosisFiles", "GroupCare", "InstalledFiles", "PracticeFiles", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GroupCareTests", dependencies: ["GroupCare", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InstalledFilesTests", dependencies: ["InstalledFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MisuseTests", dependencies: ["GroupCare", "TestSupport"],
      exclude: ["Accepted", "Refused"], swiftSettings: strict),
    .testTarget(
      name: "PracticeFilesTests", dependencies: ["GroupCare", "PracticeFiles", "TestSupport"],
      exclude: ["second-practice"], swiftSettings: strict),
    .testTarget(
      name: "PracticeTests",
      dependencies: [
        "GroupCare", "Practice", "PracticeFiles", "Store", "TestSupport", "Vault", grdb,
      ],
      exclude: ["Recordings"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "TestSupport", "Vault", grdb],
      swiftSettings: exitTests),
    .testTarget(
      name: "StoriesTests", dependencies: ["Screen", "Stories", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["ClaimFiles", "Stories", "TestSupport", "quorum"],
      swiftSettings: strict),
    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ThemeFilesTests",
      dependencies: ["InstalledFiles", "Screen", "TestSupport", "ThemeFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "TOMLReadingTests", dependencies: ["TestSupport", "TOMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "VaultTests", dependencies: ["TestSupport", "Vault", crypto, cryptoExtras],
      swiftSettings: strict),
    .testTarget(
      name: "WallClockTests", dependencies: ["GroupCare", "TestSupport", "WallClock"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests", dependencies: ["GroupCare", "Screen", "TestSupport", "Workbench"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "X12Tests", dependencies: ["TestSupport", "X12"], swiftSettings: strict),
  ]
)
