#pragma once
#include <stddef.h>

/// The built-in corpus in its compiled form.
const unsigned char *_Nonnull builtin_corpus(void);

/// Its size in bytes.
size_t builtin_corpus_size(void);
