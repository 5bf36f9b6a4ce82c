#pragma once
#include <stddef.h>

/// What a page is told as, in the order in which it stands there. Names are in lower case; all text
/// is UTF-8 and lives as long as the call.
struct html_events {
  /// Attributes as name and value in turn, a null at the end; a value may be null. Returns 0 to go
  /// on, anything else to read no further.
  int (*_Nonnull start)(
      void *_Nonnull reader, const char *_Nonnull name,
      const char *_Nullable const *_Nullable attributes);
  void (*_Nonnull end)(void *_Nonnull reader, const char *_Nonnull name);
  void (*_Nonnull text)(void *_Nonnull reader, const char *_Nonnull bytes, size_t length);
};

/// Reads a page in UTF-8 with libxml2, which mends broken markup, and builds no tree.
/// Returns 0, or -1 where there is no memory for it.
int html_read(
    const char *_Nonnull bytes, size_t length, const struct html_events *_Nonnull events,
    void *_Nonnull reader);
