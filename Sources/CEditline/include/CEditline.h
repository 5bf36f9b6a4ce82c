#pragma once
#include <histedit.h>

/// A command that a key is bound to; returns one of libedit's `CC_` codes.
typedef unsigned char (*editline_command)(EditLine *_Nonnull editor, wint_t key);
/// Where the editor takes its next key from: 1 a key, 0 the end, -1 an error.
typedef int (*editline_keys)(EditLine *_Nonnull editor, wchar_t *_Nonnull key);

/// Opens an editor over two terminal descriptors. It edits and sets the terminal's modes, and
/// whatever it would draw is swallowed: the screen belongs to the caller.
/// Null when there is no memory for it.
EditLine *_Nullable editline_open(const char *_Nonnull program, int input, int output);
void editline_close(EditLine *_Nonnull editor);

int editline_set_owner(EditLine *_Nonnull editor, void *_Nullable owner);
void *_Nullable editline_owner(EditLine *_Nonnull editor);
int editline_set_keys(EditLine *_Nonnull editor, editline_keys _Nonnull keys);
int editline_set_history(EditLine *_Nonnull editor, HistoryW *_Nonnull history);

/// Has ^S and ^Q typed like other keys while a line is edited: a terminal that stops its output
/// stops the program with it, for ever if nobody knows why.
int editline_take_flow_keys(EditLine *_Nonnull editor);

/// "emacs" or "vi".
int editline_set_mode(EditLine *_Nonnull editor, const char *_Nonnull mode);
int editline_is_vi(EditLine *_Nonnull editor);
int editline_add_command(
    EditLine *_Nonnull editor, const char *_Nonnull name, const char *_Nonnull does,
    editline_command _Nonnull command);
/// Binds one control character in the main map, or in the map of vi's command mode.
int editline_bind(EditLine *_Nonnull editor, unsigned char key, const char *_Nonnull command);
int editline_bind_vi(EditLine *_Nonnull editor, unsigned char key, const char *_Nonnull command);
/// Makes the editor believe in a wide screen: drawing, though nowhere, it writes beyond the rows
/// of one that is a few columns wide. To be called once a read has begun, which asks for the size.
int editline_widen(EditLine *_Nonnull editor);
/// 1 sets the terminal up for editing, 0 puts it back.
int editline_prepare_terminal(EditLine *_Nonnull editor, int editing);

/// Installs handlers that only note a signal and wake `editline_wait`; a signal that the process
/// ignores stays ignored. Calls count: what was installed before the first comes back with the last
/// `editline_unwatch_signals`. Returns 0, or the errno of what failed.
int editline_watch_signals(void);
void editline_unwatch_signals(void);
/// Leaves the terminal to another program: ^C is noted still, and the key for SIGQUIT means nothing
/// here. To be called while signals are watched, and `editline_step_back` once the other is gone.
void editline_step_aside(void);
void editline_step_back(void);
/// The signals noted since the last call, signal n as bit n.
unsigned editline_take_signals(void);
/// Puts signals back among the noted, for whoever asks next.
void editline_return_signals(unsigned signals);
/// Waits until a byte can be read, a signal was noted, or the time (milliseconds, -1 for ever)
/// is over: 1, 2, 0; -1 with errno.
int editline_wait(int input, int milliseconds);
/// Stops the process as ^Z does, and returns when it goes on.
void editline_stop(void);
/// Columns and rows of a terminal; -1 when it does not tell.
int editline_size(int output, int *_Nonnull columns, int *_Nonnull rows);
