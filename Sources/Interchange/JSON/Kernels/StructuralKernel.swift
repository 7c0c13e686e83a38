/// A way to make a ``StructuralIndex``: same entries, same verdict, another speed.
protocol StructuralKernel {
  /// Whether this processor can run it.
  static var isSupported: Bool { get }

  /// Writes the entries of a document into an empty list.
  ///
  /// ``StructuralIndex/build(_:_:)`` has checked that the padding lies in `bytes`.
  static func index(
    _ bytes: [UInt8], _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> StructuralIndex.Verdict
}

extension StructuralIndex {
  /// THE LIST of kernels, slowest first.
  package enum Kernel: String, CaseIterable, Sendable {
    case byteLoop
    case portable
    /// The same as ``portable`` where there is no SSE2.
    case sse2
    case avx2
    case avx512

    /// The fastest one that this processor can run.
    package static let best = allCases.last { $0.isSupported } ?? .portable

    package var isSupported: Bool {
      switch self {
      case .byteLoop: ByteLoopKernel.isSupported
      case .portable: PortableKernel.isSupported
      case .sse2: SSE2Kernel.isSupported
      case .avx2: AVX2Kernel.isSupported
      case .avx512: AVX512Kernel.isSupported
      }
    }

    func index(
      _ bytes: [UInt8], _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
      into list: inout EntryList
    ) -> Verdict {
      switch self {
      case .byteLoop: ByteLoopKernel.index(bytes, document, keys, workspace, into: &list)
      case .portable: PortableKernel.index(bytes, document, keys, workspace, into: &list)
      case .sse2: SSE2Kernel.index(bytes, document, keys, workspace, into: &list)
      case .avx2: AVX2Kernel.index(bytes, document, keys, workspace, into: &list)
      case .avx512: AVX512Kernel.index(bytes, document, keys, workspace, into: &list)
      }
    }
  }
}
