#pragma once
#include <stddef.h>

/// The built-in corpus in its compiled form, and its size in bytes.
extern const unsigned char builtin_corpus[];
extern const size_t builtin_corpus_size;
