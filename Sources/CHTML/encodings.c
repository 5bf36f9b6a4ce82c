// Debian's libxml2 turns encodings into one another with ICU, whose tables have 30 MB. Pages are
// handed to it in UTF-8, so it has nothing to turn; these stand in ICU's place in the program and
// say that there is no such encoding.

#if __has_include(<unicode/ucnv.h>)
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

UConverter *ucnv_open(const char *name, UErrorCode *error) {
  (void)name;
  *error = U_UNSUPPORTED_ERROR;
  return NULL;
}

void ucnv_close(UConverter *converter) { (void)converter; }

void ucnv_convertEx(
    UConverter *to, UConverter *from, char **target, const char *target_end, const char **source,
    const char *source_end, UChar *pivot, UChar **pivot_source, UChar **pivot_target,
    const UChar *pivot_end, UBool reset, UBool flush, UErrorCode *error) {
  (void)to, (void)from, (void)target, (void)target_end, (void)source, (void)source_end;
  (void)pivot, (void)pivot_source, (void)pivot_target, (void)pivot_end, (void)reset, (void)flush;
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setFromUCallBack(
    UConverter *converter, UConverterFromUCallback action, const void *context,
    UConverterFromUCallback *old, const void **old_context, UErrorCode *error) {
  (void)converter, (void)action, (void)context, (void)old, (void)old_context;
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setToUCallBack(
    UConverter *converter, UConverterToUCallback action, const void *context,
    UConverterToUCallback *old, const void **old_context, UErrorCode *error) {
  (void)converter, (void)action, (void)context, (void)old, (void)old_context;
  *error = U_UNSUPPORTED_ERROR;
}

void UCNV_FROM_U_CALLBACK_STOP(
    const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units, int32_t length,
    UChar32 scalar, UConverterCallbackReason reason, UErrorCode *error) {
  (void)context, (void)arguments, (void)units, (void)length, (void)scalar, (void)reason;
  (void)error;
}

void UCNV_TO_U_CALLBACK_STOP(
    const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *error) {
  (void)context, (void)arguments, (void)units, (void)length, (void)reason, (void)error;
}
#endif
