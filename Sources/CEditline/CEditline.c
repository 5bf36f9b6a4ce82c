#define _GNU_SOURCE
#include "CEditline.h"

#include <stdio.h>
#include <sys/ioctl.h>

static ssize_t swallow(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  (void)bytes;
  return (ssize_t)count;
}

static wchar_t *no_prompt(EditLine *editor) {
  (void)editor;
  static wchar_t nothing[] = L"";
  return nothing;
}

EditLine *editline_open(const char *program, int input, int output) {
  cookie_io_functions_t functions = {.write = swallow};
  FILE *nowhere = fopencookie(NULL, "w", functions);
  if (nowhere == NULL) return NULL;
  EditLine *editor =
      el_init_fd(program, nowhere, nowhere, nowhere, input, output, output);
  if (editor == NULL)
    fclose(nowhere);
  else
    el_wset(editor, EL_PROMPT, no_prompt);
  return editor;
}

void editline_close(EditLine *editor) {
  FILE *nowhere = NULL;
  el_wget(editor, EL_GETFP, 1, &nowhere);
  el_end(editor);
  if (nowhere != NULL) fclose(nowhere);
}

int editline_set_owner(EditLine *editor, void *owner) {
  return el_wset(editor, EL_CLIENTDATA, owner);
}

void *editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_wget(editor, EL_CLIENTDATA, &owner);
  return owner;
}

int editline_set_keys(EditLine *editor, editline_keys keys) {
  return el_wset(editor, EL_GETCFN, keys);
}

int editline_set_history(EditLine *editor, HistoryW *history) {
  return el_wset(editor, EL_HIST, history_w, history);
}

int editline_take_flow_keys(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "-ixon", NULL);
}

int editline_set_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_EDITOR, mode);
}

int editline_is_vi(EditLine *editor) {
  const wchar_t *mode = NULL;
  return el_wget(editor, EL_EDITOR, &mode) == 0 && mode != NULL && mode[0] == L'v';
}

int editline_add_command(
    EditLine *editor, const char *name, const char *does, editline_command command) {
  return el_set(editor, EL_ADDFN, name, does, command);
}

// The notation of `bind`: a backslash and three octal digits stand for any byte.
static void notation(unsigned char key, char out[5]) {
  snprintf(out, 5, "\\%03o", key);
}

int editline_bind(EditLine *editor, unsigned char key, const char *command) {
  char written[5];
  notation(key, written);
  return el_set(editor, EL_BIND, written, command, NULL);
}

int editline_bind_vi(EditLine *editor, unsigned char key, const char *command) {
  char written[5];
  notation(key, written);
  return el_set(editor, EL_BIND, "-a", written, command, NULL);
}

int editline_widen(EditLine *editor) {
  return el_set(editor, EL_SETTC, "li", "24", NULL) | el_set(editor, EL_SETTC, "co", "1024", NULL);
}

int editline_prepare_terminal(EditLine *editor, int editing) {
  return el_wset(editor, EL_PREP_TERM, editing);
}

int editline_size(int output, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}
