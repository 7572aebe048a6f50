#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

enum { longest_run = 1024, default_escape_delay = 50 };

static bool is_utf8 = false;
static bool is_open = false;
static bool has_colors_ready = false;
static bool farewell_at_exit = false;
static SCREEN *screen = NULL;
static cchar_t run[longest_run];
static int run_length = 0;
// What makes everything plain, the character set too.
static char all_plain[32];

// A locale that is not installed would make ncurses drop every character beyond ASCII (R5).
static void choose_locale(void) {
  const char *locale = setlocale(LC_ALL, "");
  is_utf8 = locale != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!is_utf8) {
    locale = setlocale(LC_ALL, "C.UTF-8");
    is_utf8 = locale != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  }
  if (!is_utf8) setlocale(LC_ALL, "C");
  // Numbers are never written the local way.
  setlocale(LC_NUMERIC, "C");
}

static int wanted_escape_delay(int given) {
  if (given >= 0) return given;
  const char *text = getenv("ESCDELAY");
  if (text == NULL) return default_escape_delay;
  char *end = NULL;
  long value = strtol(text, &end, 10);
  return end == text || value < 0 || value > 5000 ? default_escape_delay : (int)value;
}

// ncurses' headers take the words "lines" and "columns" for themselves.
static void terminal_size(int *height, int *width) {
  struct winsize size;
  *height = 24;
  *width = 80;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  *height = size.ws_row;
  *width = size.ws_col;
}

// Takes a part out of a capability of the terminal that is open.
static void cut(const char *name, const char *part) {
  char *value = tigetstr(name);
  if (value == NULL || value == (char *)-1) return;
  char *found = strstr(value, part);
  if (found != NULL) memmove(found, found + strlen(part), strlen(found + strlen(part)) + 1);
}

// Frames are text and never leave the terminal's usual character set. Yet xterm and its kin go back to
// it with every style, which is a third of the bytes of one (R28).
static void stay_in_character_set(void) {
  const char *value = quorum_capability("sgr0");
  snprintf(all_plain, sizeof all_plain, "%s", value == NULL ? "" : value);
  cut("sgr", "%?%p9%t\033(0%e\033(B%;");
  cut("sgr", "%?%p9%t\016%e\017%;");
  cut("sgr0", "\033(B");
  cut("sgr0", "\017");
}

static void enter_modes(void) {
  raw();
  noecho();
  nonl();
  nodelay(stdscr, TRUE);
  keypad(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Otherwise ncurses leaves a frame half drawn when a key comes meanwhile, and if that key changes nothing, it stays so.
  typeahead(-1);
}

int quorum_open(int escape_delay_ms) {
  if (is_open) return quorum_open_failed;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return quorum_open_not_a_terminal;
  const char *type = getenv("TERM");
  if (type == NULL || *type == '\0') return quorum_open_unknown_type;
  choose_locale();
  int problem = 0;
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK)
    return problem == 1 ? quorum_open_too_simple : quorum_open_unknown_type;
  if (quorum_capability("cup") == NULL || quorum_capability("clear") == NULL ||
      strcmp(type, "dumb") == 0)
    return quorum_open_too_simple;
  if (quorum_signals_install() != 0) return quorum_open_failed;

  if (quorum_restore_prepare() != 0) return quorum_open_failed;

  use_tioctl(TRUE);
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return quorum_open_failed;
  // ncurses has a handler of its own for some signals; ours come last.
  quorum_signals_install();
  if (!farewell_at_exit) {
    farewell_at_exit = true;
    atexit(quorum_close);
  }
  stay_in_character_set();
  is_open = true;
  quorum_screen_is_open(true);
  set_escdelay(wanted_escape_delay(escape_delay_ms));
  enter_modes();
  quorum_keys_define();
  if (!quorum_no_color() && has_colors() && start_color() == OK)
    has_colors_ready = use_default_colors() == OK;
  quorum_modes_on();
  quorum_stderr_aside();
  return quorum_open_ok;
}

static void send_capability(const char *name) {
  const char *value = quorum_capability(name);
  if (value == NULL) return;
  tputs(value, 1, putchar);
  fflush(stdout);
}

static void give_back(void) {
  quorum_modes_off();
  endwin();
  // Where there is no other screen to go back to, names must not be left on the only one (R26).
  if (quorum_capability("rmcup") == NULL) send_capability("clear");
  // ncurses has sent the farewell already; the modes and the messages are ours to bring back.
  quorum_screen_is_open(false);
  quorum_modes_back();
  quorum_stderr_back();
}

void quorum_close(void) {
  if (!is_open) return;
  is_open = false;
  give_back();
  quorum_signals_remove();
  delscreen(screen);
  screen = NULL;
}

// Leaves the screen to others, as it was found.
bool quorum_leave(void) {
  if (!is_open) return false;
  give_back();
  return true;
}

// Takes the screen again after others had it.
void quorum_come_back(void) {
  quorum_signals_install();
  quorum_screen_is_open(true);
  quorum_stderr_aside();
  quorum_redraw();
}

void quorum_suspend(void) {
  if (!quorum_leave()) return;
  static const char hint[] = "Quorum is suspended. \"fg\" brings it back.\n";
  if (write(STDOUT_FILENO, hint, sizeof hint - 1) < 0) {
    // Whoever can't read the hint loses nothing else.
  }
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  quorum_come_back();
}

void quorum_redraw(void) {
  reset_prog_mode();
  quorum_modes_on();
  quorum_resize();
  // A region that others left, or one of a size that it has no more, would swallow lines.
  const char *region = quorum_capability("csr");
  if (region != NULL) tputs(tiparm(region, 0, LINES - 1), 1, putchar);
  fflush(stdout);
  clearok(curscr, TRUE);
}

void quorum_mend(void) {
  if (!is_open) return;
  // Whoever wrote on the screen may have left it, or left colours, inserting or a hidden cursor behind, all
  // of which ncurses believes to be as it made them.
  send_capability("smcup");
  tputs(all_plain, 1, putchar);
  send_capability("rmir");
  send_capability("smkx");
  fflush(stdout);
  curs_set(0);
  curs_set(1);
  quorum_redraw();
}

bool quorum_is_utf8(void) { return is_utf8; }

bool quorum_marks_pastes(void) {
  return quorum_capability("BE") != NULL && quorum_capability("PS") != NULL &&
         quorum_capability("PE") != NULL;
}

bool quorum_no_color(void) {
  const char *value = getenv("NO_COLOR");
  return value != NULL && *value != '\0';
}

int quorum_colors(void) {
  if (!has_colors_ready) return 0;
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || quorum_capability("RGB") != NULL)
    return 1 << 24;
  return COLORS;
}

int quorum_columns(void) { return COLS; }
int quorum_rows(void) { return LINES; }

void quorum_resize(void) {
  int height = 0;
  int width = 0;
  terminal_size(&height, &width);
  if (height != LINES || width != COLS) resizeterm(height, width);
}

void quorum_add_cell(
    uint32_t first, uint32_t second, uint32_t third, uint32_t fourth, uint32_t fifth,
    uint32_t attributes, int pair) {
  if (run_length >= longest_run) return;
  wchar_t text[6] = {
      (wchar_t)first, (wchar_t)second, (wchar_t)third, (wchar_t)fourth, (wchar_t)fifth, 0};
  // A scalar that the C library doesn't know would shift the rest of the row.
  if (wcwidth(text[0]) < 1) {
    text[0] = is_utf8 ? 0xFFFD : L'?';
    text[1] = 0;
  }
  setcchar(&run[run_length++], text, attributes, 0, &pair);
}

void quorum_write_run(int row, int column) {
  if (run_length > 0) mvwadd_wchnstr(stdscr, row, column, run, run_length);
  run_length = 0;
}

void quorum_update(int row, int column) {
  int show = row >= 0;
  curs_set(show);
  if (show) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

int quorum_pair(int foreground, int background) {
  if (!has_colors_ready || (foreground < 0 && background < 0)) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

uint32_t quorum_attributes(uint32_t attributes) {
  attr_t found = A_NORMAL;
  if (attributes & 1) found |= A_BOLD;
  if (attributes & 2) found |= A_REVERSE;
  if (attributes & 4) found |= A_UNDERLINE;
  if (attributes & 8) found |= A_DIM;
  if (attributes & 16) found |= A_ITALIC;
  return found;
}
