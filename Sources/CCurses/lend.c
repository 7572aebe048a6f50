#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { longest_words = 16 * 1024, most_words = 128 };

// The words of the program, each with its closing zero.
static char words[longest_words];
static size_t length = 0;
static bool is_too_long = false;
// Atomic, since any thread may take the signal: one that comes before the number of the other program
// is known is passed on by whoever then learns it.
static atomic_int borrower = 0;

void quorum_lend_byte(uint8_t byte) {
  if (length < sizeof words - 1)
    words[length++] = (char)byte;
  else
    is_too_long = true;
}

// Whoever ends Quorum or hangs up ends the other program first; what that one saved still comes home.
static void pass_on(int number) {
  int before = errno;
  quorum_tell(number);
  pid_t child = (pid_t)atomic_load(&borrower);
  if (child > 0) kill(child, number);
  errno = before;
}

static int64_t answer(int kind, int value) { return (int64_t)kind << 32 | (uint32_t)value; }

// Returns how many words there are; the list ends with NULL.
static size_t split(char **list) {
  size_t count = 0;
  size_t start = 0;
  words[length] = 0;
  while (start < length && count < most_words) {
    list[count++] = words + start;
    start += strlen(words + start) + 1;
  }
  list[count] = NULL;
  bool fits = start >= length && !is_too_long;
  length = 0;
  is_too_long = false;
  return fits ? count : 0;
}

// The program finds signals and files as if a shell had started it.
static int start(pid_t *child, char **list) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  if (posix_spawnattr_init(&attributes) != 0) return ENOMEM;
  if (posix_spawn_file_actions_init(&actions) != 0) {
    posix_spawnattr_destroy(&attributes);
    return ENOMEM;
  }
  static const int usual[] = {SIGHUP,  SIGINT,  SIGQUIT, SIGTERM, SIGPIPE, SIGTSTP, SIGCONT,
                              SIGTTIN, SIGTTOU, SIGWINCH, SIGCHLD, SIGUSR1, SIGUSR2};
  sigset_t set;
  sigemptyset(&set);
  posix_spawnattr_setsigmask(&attributes, &set);
  for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) sigaddset(&set, usual[i]);
  posix_spawnattr_setsigdefault(&attributes, &set);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
  int problem = posix_spawnp(child, list[0], &actions, &attributes, list, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return problem;
}

static int64_t wait_for(pid_t child) {
  siginfo_t news;
  // Its number stays its own until nobody can pass a signal on to it any more.
  while (waitid(P_PID, (id_t)child, &news, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
  }
  atomic_store(&borrower, 0);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? answer(quorum_lent_exited, WEXITSTATUS(status))
                           : answer(quorum_lent_killed, WTERMSIG(status));
}

int64_t quorum_lend(void) {
  char *list[most_words + 1];
  if (split(list) == 0) return answer(quorum_lent_not_started, E2BIG);
  if (!quorum_leave()) return answer(quorum_lent_not_started, ENOTTY);
  // The keys that interrupt and stop are the other program's; stopping stops both, as in a shell.
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  signal(SIGTSTP, SIG_DFL);
  struct sigaction action = {.sa_handler = pass_on, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  // Told to end already: nothing is begun any more.
  int ending = quorum_told_ending();
  pid_t child = 0;
  int problem = ending == 0 ? start(&child, list) : EINTR;
  if (problem == 0) {
    atomic_store(&borrower, (int)child);
    ending = quorum_told_ending();
    if (ending != 0) kill(child, ending);
  }
  int64_t end = problem == 0 ? wait_for(child) : answer(quorum_lent_not_started, problem);
  quorum_come_back();
  // Editors that are told to end say so in many ways; this is why it did.
  ending = quorum_told_ending();
  return ending == 0 ? end : answer(quorum_lent_killed, ending);
}
