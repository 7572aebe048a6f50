#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static int signal_pipe[2] = {-1, -1};
static int wake_pipe[2] = {-1, -1};

// Big enough for the handler alone; a stack overflow is caught here, too.
static char handler_stack[64 * 1024];

static const int told_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};

// The signal that told the program to end, as soon as any thread took it.
static atomic_int told_ending = 0;

int quorum_told_ending(void) { return atomic_load(&told_ending); }

void quorum_tell(int number) {
  int before = errno;
  if (number == SIGTERM || number == SIGHUP) atomic_store(&told_ending, number);
  unsigned char byte = (unsigned char)number;
  if (write(signal_pipe[1], &byte, 1) < 0) {
    // A full pipe already says that something happened.
  }
  errno = before;
}

// SA_RESETHAND has put the default back, so raising again gives the true exit status.
static void die(int number) {
  quorum_restore_now();
  raise(number);
}

static int open_pipe(int *ends) {
  if (ends[0] >= 0) return 0;
  return pipe2(ends, O_CLOEXEC | O_NONBLOCK);
}

int quorum_signals_install(void) {
  if (open_pipe(signal_pipe) != 0 || open_pipe(wake_pipe) != 0) return -1;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack, .ss_flags = 0};
  sigaltstack(&stack, NULL);

  struct sigaction action = {.sa_handler = quorum_tell, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof told_signals / sizeof *told_signals; i++)
    sigaction(told_signals[i], &action, NULL);

  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);

  action.sa_handler = die;
  action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  for (size_t i = 0; i < sizeof fatal_signals / sizeof *fatal_signals; i++)
    sigaction(fatal_signals[i], &action, NULL);
  return 0;
}

void quorum_signals_remove(void) {
  for (size_t i = 0; i < sizeof told_signals / sizeof *told_signals; i++)
    signal(told_signals[i], SIG_DFL);
}

void quorum_wake(void) {
  char byte = 1;
  if (wake_pipe[1] >= 0 && write(wake_pipe[1], &byte, 1) < 0) {
    // A full pipe wakes as well.
  }
}

static void drain_wake(void) {
  char bytes[256];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

int quorum_next_signal(void) {
  unsigned char byte = 0;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

bool quorum_signal_means_resize(int number) { return number == SIGWINCH; }
bool quorum_signal_means_suspend(int number) { return number == SIGTSTP; }
bool quorum_signal_means_resumed(int number) { return number == SIGCONT; }
bool quorum_signal_means_hang_up(int number) { return number == SIGHUP; }

int quorum_wait(int timeout_ms) {
  struct pollfd files[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = signal_pipe[0], .events = POLLIN},
      {.fd = wake_pipe[0], .events = POLLIN},
  };
  if (poll(files, 3, timeout_ms) <= 0) return 0;
  int ready = 0;
  if (files[0].revents & POLLIN) ready |= quorum_ready_input;
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= quorum_ready_hang_up;
  if (files[1].revents & POLLIN) ready |= quorum_ready_signal;
  if (files[2].revents & POLLIN) {
    ready |= quorum_ready_wake;
    drain_wake();
  }
  return ready;
}

int64_t quorum_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void quorum_harden_process(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
