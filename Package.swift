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
    .target(name: "Interchange", dependencies: ["CStructuralIndex"]),
    .target(name: "FormReduction", dependencies: ["Interchange"]),

    // Kernels in C, for what Swift cannot ask of a processor; empty on other processors than x86-64
    .target(name: "CStructuralIndex"),

    // Command
    .executableTarget(name: "catgiam", dependencies: ["FormReduction", "Interchange"]),

    // Benchmarks
    .executableTarget(
      name: "catgiam-benchmarks",
      dependencies: ["FormReduction", "Interchange", "AllocationCounter"], path: "Benchmarks",
      exclude: ["AllocationCounter", "guard.json", "peers", "results"]),
    .target(name: "AllocationCounter", path: "Benchmarks/AllocationCounter"),

    // Tests
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange"]),
    .testTarget(
      name: "FormReductionTests", dependencies: ["FormReduction", "Interchange"],
      exclude: ["Labelled", "Recognize/wordings.tsv"]),
    .testTarget(name: "CommandTests", dependencies: ["catgiam"]),
  ]
)

// The same checks as a test, and with CATGIAM_FUZZ set as a libFuzzer program (Tests/FuzzTests/fuzz).
if Context.environment["CATGIAM_FUZZ"] == nil {
  package.targets.append(
    .testTarget(
      name: "FuzzTests", dependencies: ["FormReduction", "Interchange"],
      exclude: ["Corpus", "LibFuzzer.swift", "fuzz"]))
} else {
  package.targets.append(
    .executableTarget(
      name: "catgiam-fuzz", dependencies: ["FormReduction", "Interchange"], path: "Tests/FuzzTests",
      exclude: ["Corpus", "FuzzTests.swift", "fuzz"]))
}
