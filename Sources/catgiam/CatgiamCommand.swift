@main struct CatgiamCommand {
  static func main() {}
}
