// What other programs need to parse the same forms, and nothing else: they keep no result.
//
//   parsers simdjson|yyjson|read THREADS FOLDER|SET.ndjson
//
// Prints how many documents and bytes it saw and how many of them it refused, so that nobody is measured
// who did not do the work. Files are read as fast as we know how: names once, openat, one aligned buffer a
// thread. A set is mapped whole, which is the best a parser that wants padded memory can be given.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef WITH_SIMDJSON
#include "simdjson.h"
#endif
#ifdef WITH_YYJSON
#include "yyjson.h"
#endif

namespace {

constexpr size_t kPadding = 64;
constexpr size_t kPage = 4096;
// Files of the sets are smaller; a larger one counts as refused.
constexpr size_t kCapacity = 16u << 20;

struct Count {
  uint64_t documents = 0, bytes = 0, refused = 0;
};

/// Parses documents one after another; one for each thread.
class Parser {
 public:
  virtual ~Parser() = default;
  /// `text` is followed by kPadding bytes that may be read; `isOurs` says whether they may be written too.
  virtual bool accepts(char *text, size_t length, bool isOurs) = 0;
};

class Reader final : public Parser {
  bool accepts(char *, size_t, bool) override { return true; }
};

#ifdef WITH_SIMDJSON
class Simdjson final : public Parser {
  simdjson::dom::parser parser_;
  bool accepts(char *text, size_t length, bool) override {
    return !parser_.parse(text, length, /*realloc_if_needed=*/false).error();
  }
};
#endif

#ifdef WITH_YYJSON
class Yyjson final : public Parser {
  // Not a vector: that would write zeros over all of it.
  std::unique_ptr<char[]> pool_{new char[12 * kCapacity]}, copy_{new char[kCapacity + kPadding]};
  bool accepts(char *text, size_t length, bool isOurs) override {
    if (!isOurs) {  // it writes into the text
      if (length > kCapacity) return false;
      memcpy(copy_.get(), text, length);
      memset(copy_.get() + length, 0, kPadding);
      text = copy_.get();
    }
    yyjson_alc memory;
    yyjson_alc_pool_init(&memory, pool_.get(), 12 * kCapacity);
    yyjson_doc *document = yyjson_read_opts(text, length, YYJSON_READ_INSITU, &memory, nullptr);
    if (!document) return false;
    yyjson_doc_free(document);
    return true;
  }
};
#endif

Parser *parser(const std::string &name) {
#ifdef WITH_SIMDJSON
  if (name == "simdjson") return new Simdjson;
#endif
#ifdef WITH_YYJSON
  if (name == "yyjson") return new Yyjson;
#endif
  if (name == "read") return new Reader;
  fprintf(stderr, "parsers: no parser %s in this build\n", name.c_str());
  exit(64);
}

[[noreturn]] void fail(const char *path) {
  perror(path);
  exit(2);
}

/// Takes shares of `count` numbers until none is left.
template <class Work>
Count share(size_t count, int threads, Work work) {
  std::atomic<size_t> next{0};
  std::vector<Count> counts(threads);
  std::vector<std::thread> others;
  auto loop = [&](int thread) {
    auto state = work();
    constexpr size_t batch = 16;
    for (size_t begin; (begin = next.fetch_add(batch)) < count;)
      for (size_t i = begin; i < std::min(begin + batch, count); i++) state(i, counts[thread]);
  };
  for (int thread = 1; thread < threads; thread++) others.emplace_back(loop, thread);
  loop(0);
  for (auto &other : others) other.join();
  Count sum;
  for (auto &one : counts) {
    sum.documents += one.documents;
    sum.bytes += one.bytes;
    sum.refused += one.refused;
  }
  return sum;
}

Count folder(const char *path, const std::string &name, int threads) {
  DIR *directory = opendir(path);
  if (!directory) fail(path);
  std::vector<std::string> files;
  while (dirent *entry = readdir(directory))
    if (entry->d_name[0] != '.') files.push_back(entry->d_name);
  int place = dirfd(directory);
  return share(files.size(), threads, [&] {
    auto *parse = parser(name);
    // Not at the beginning of a page: reading there is slow on some processors.
    char *buffer = static_cast<char *>(aligned_alloc(kPage, kCapacity + 2 * kPage)) + 1024;
    return [&, parse, buffer](size_t i, Count &count) {
      int file = openat(place, files[i].c_str(), O_RDONLY | O_CLOEXEC);
      if (file < 0) fail(files[i].c_str());
      ssize_t length = read(file, buffer, kCapacity);
      close(file);
      if (length < 0) fail(files[i].c_str());
      memset(buffer + length, 0, kPadding);
      count.documents++;
      count.bytes += length;
      count.refused += !parse->accepts(buffer, length, true);
    };
  });
}

Count set(const char *path, size_t size, const std::string &name, int threads) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(path);
  void *mapped = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (mapped == MAP_FAILED) fail(path);
  char *text = static_cast<char *>(mapped);
  struct Line { size_t offset, length; };
  std::vector<Line> lines;
  for (size_t offset = 0; offset < size;) {
    auto *feed = static_cast<char *>(memchr(text + offset, '\n', size - offset));
    size_t length = feed ? feed - text - offset : size - offset;
    if (length > 0) lines.push_back({offset, length});
    offset += length + 1;
  }
  return share(lines.size(), threads, [&] {
    auto *parse = parser(name);
    return [&, parse](size_t i, Count &count) {
      auto [offset, length] = lines[i];
      count.documents++;
      count.bytes += length;
      if (offset + length + kPadding <= size) {
        count.refused += !parse->accepts(text + offset, length, false);
      } else {  // nothing lies behind the last lines
        std::vector<char> copy(length + kPadding);
        memcpy(copy.data(), text + offset, length);
        count.refused += !parse->accepts(copy.data(), length, true);
      }
    };
  });
}

}  // namespace

int main(int count, char **words) {
  struct stat status;
  if (count != 4 || atoi(words[2]) < 1) {
    fprintf(stderr, "usage: parsers simdjson|yyjson|read THREADS FOLDER|SET.ndjson\n");
    return 64;
  }
  if (stat(words[3], &status)) fail(words[3]);
  Count sum = S_ISDIR(status.st_mode) ? folder(words[3], words[1], atoi(words[2]))
                                      : set(words[3], status.st_size, words[1], atoi(words[2]));
  printf("documents %llu bytes %llu refused %llu\n", (unsigned long long)sum.documents,
         (unsigned long long)sum.bytes, (unsigned long long)sum.refused);
  return sum.documents > 0 ? 0 : 2;
}
