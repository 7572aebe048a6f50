#ifndef QUORUM_CCURSES_H
#define QUORUM_CCURSES_H

// Small functions over the macros and globals of ncurses, and what must happen inside a signal
// handler. Everything takes and returns plain numbers, so that Swift needs no pointer. One terminal
// a process; only quorum_wake() may be called from another thread.

#include <stdbool.h>
#include <stdint.h>

// Why the terminal could not be opened.
enum quorum_open_result {
  quorum_open_ok = 0,
  quorum_open_not_a_terminal = 1,
  quorum_open_unknown_type = 2,
  quorum_open_too_simple = 3,
  quorum_open_failed = 4,
};

// Enters the alternate screen in raw mode, installs the signal handlers, and turns standard error
// aside. An escape delay below zero means: as the environment says, else 50 ms.
int quorum_open(int escape_delay_ms);
// Leaves the screen, gives the terminal back as it was found, and replays standard error.
void quorum_close(void);
// Leaves the screen, stops the process group, and comes back when it is continued.
void quorum_suspend(void);
// Adds a byte to the words of the program that the screen is lent to; a zero ends a word.
void quorum_lend_byte(uint8_t byte);

enum quorum_lent {
  quorum_lent_exited = 0,
  quorum_lent_killed = 1,
  quorum_lent_not_started = 2,
};
// Leaves the screen, runs the program whose words were given, without a shell, and comes back when it
// has ended. How it ended stands in the upper 32 bits; below them its status, the signal, or the
// number of the error.
int64_t quorum_lend(void);
// Forgets what the terminal shows, so that the next update sends all of it.
void quorum_redraw(void);
// The same, and undoes what other programs may have done to the terminal.
void quorum_mend(void);

bool quorum_is_utf8(void);
// Whether the terminal says where a paste begins and ends.
bool quorum_marks_pastes(void);
bool quorum_no_color(void);
// 0 without colour; 8, 16, 88, 256 and so on; 16777216 with direct colour.
int quorum_colors(void);
int quorum_columns(void);
int quorum_rows(void);
// Asks the kernel for the size and lets ncurses know.
void quorum_resize(void);

enum quorum_ready {
  quorum_ready_input = 1,
  quorum_ready_signal = 2,
  quorum_ready_wake = 4,
  quorum_ready_hang_up = 8,
};
// Waits for input, a signal or a wake-up; -1 waits for ever. Returns a set of quorum_ready.
int quorum_wait(int timeout_ms);
void quorum_wake(void);
// The next caught signal, or 0.
int quorum_next_signal(void);
bool quorum_signal_means_resize(int number);
bool quorum_signal_means_suspend(int number);
bool quorum_signal_means_resumed(int number);
bool quorum_signal_means_hang_up(int number);
// Milliseconds of a clock that never goes back and counts suspensions.
int64_t quorum_milliseconds(void);

enum quorum_read_kind {
  quorum_read_none = 0,
  quorum_read_byte = 1,
  quorum_read_special = 2,
  quorum_read_function = 3,
  quorum_read_paste_start = 4,
  quorum_read_paste_end = 5,
  quorum_read_ignored = 6,
};
// The order of Key.Special in Swift.
enum quorum_special {
  quorum_up, quorum_down, quorum_left, quorum_right, quorum_home, quorum_end, quorum_page_up,
  quorum_page_down, quorum_enter, quorum_escape, quorum_tab, quorum_back_tab, quorum_backspace,
  quorum_delete, quorum_insert,
};
// Reads one piece of input without waiting: kind in the upper 32 bits. Below it the byte, the
// number of the F key, or the special key times 8 plus its modifiers (1 shift, 2 alt, 4 control).
int64_t quorum_read(void);
// Whether input is readable and yet empty: the other end is gone.
bool quorum_input_ended(void);

// Adds a cell of up to five scalars (0 ends them) to the run that is being made.
void quorum_add_cell(
    uint32_t first, uint32_t second, uint32_t third, uint32_t fourth, uint32_t fifth,
    uint32_t attributes, int pair);
// Writes the run at a place and begins a new one.
void quorum_write_run(int row, int column);
// Puts the cursor, or hides it when the row is negative, and sends what changed.
void quorum_update(int row, int column);

// A pair for two colours (-1 is the terminal's own), 0 if there is none left.
int quorum_pair(int foreground, int background);
// ncurses' bits for bold 1, reverse 2, underline 4, dim 8, italic 16.
uint32_t quorum_attributes(uint32_t attributes);

// No core files, and no other process of the same user may look inside (C17).
void quorum_harden_process(void);

#endif
