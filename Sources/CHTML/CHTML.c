#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

struct reading {
  htmlParserCtxtPtr parser;
  const struct html_events *events;
  void *reader;
};

static void start(void *context, const xmlChar *name, const xmlChar **attributes) {
  struct reading *reading = context;
  int stops = reading->events->start(
      reading->reader, (const char *)name, (const char *const *)attributes);
  if (stops) xmlStopParser(reading->parser);
}

static void end(void *context, const xmlChar *name) {
  struct reading *reading = context;
  reading->events->end(reading->reader, (const char *)name);
}

static void text(void *context, const xmlChar *bytes, int length) {
  struct reading *reading = context;
  reading->events->text(reading->reader, (const char *)bytes, (size_t)length);
}

int html_read(
    const char *bytes, size_t length, const struct html_events *events, void *reader) {
  if (length == 0) return 0;
  if (length > INT_MAX) return -1;
  // In a static program libxml2 asks for locks that are not there unless this comes first.
  xmlInitParser();
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, (int)length);
  if (!parser) return -1;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_IGNORE_ENC);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = start;
  handler.endElement = end;
  handler.characters = text;
  handler.ignorableWhitespace = text;
  handler.cdataBlock = text;
  struct reading reading = {parser, events, reader};
  xmlSAXHandlerPtr own = parser->sax;
  parser->sax = &handler;
  parser->userData = &reading;
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument(parser);
  parser->sax = own;
  htmlFreeParserCtxt(parser);
  return 0;
}
