// timed PROGRAM WORD…: runs a program with its output to nowhere and prints what it took, as
// `exit-code wall-seconds cpu-seconds peak-KiB`.
//
// A program counts the memory of whoever started it among its own peak: therefore something small starts it, not
// Python.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

int main(int count, char **words) {
  if (count < 2) return 64;
  int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    for (int i = 0; i < 3; i++) dup2(nowhere, i);
    execvp(words[1], words + 1);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return 71;
  double wall = now() - start;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf("%d %.6f %.6f %ld\n", code, wall, seconds(usage.ru_utime) + seconds(usage.ru_stime),
         usage.ru_maxrss);
  return 0;
}
