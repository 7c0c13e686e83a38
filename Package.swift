// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catgiam",
  products: [
    .library(name: "FormReduction", targets: ["FormReduction"]),
    .executable(name: "catgiam", targets: ["catgiam"]),
  ],
  targets: [
    // Library
    .target(name: "Interchange"),
    .target(name: "FormReduction", dependencies: ["Interchange"]),

    // Command
    .executableTarget(name: "catgiam", dependencies: ["FormReduction", "Interchange"]),

    // Benchmarks
    .executableTarget(
      name: "catgiam-benchmarks", dependencies: ["FormReduction"], path: "Benchmarks",
      exclude: ["results"]),

    // Tests
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange"]),
    .testTarget(
      name: "FormReductionTests", dependencies: ["FormReduction", "Interchange"],
      exclude: ["Labelled"]),
    .testTarget(name: "CommandTests", dependencies: ["catgiam"]),
  ]
)
