extension NewCorpus {
  /// The README of a new corpus. The town and its council are invented.
  static let guide = """
    # A corpus

    parley answers from what stands here, and from nothing else.

    ```sh
    parley import FILE|FOLDER… --into .   # articles: text, Markdown, web pages
    parley --corpus .                     # asks; .review goes through what is proposed
    parley verify --corpus .              # checks every id, excerpt, date and name
    ```

    | file | one record is |
    |---|---|
    | `corpus.yaml` | the corpus: id, title, language |
    | `sources/ID.yaml` | one article: what is known of it, and its paragraphs word for word |
    | `proposals/ID.yaml` | what rules read out of that article, until you have reviewed it |
    | `names/*.yaml` | a person, party, place, outlet, organisation |
    | `origins.yaml` | an utterance that reports go back to |
    | `claims/*.yaml` | a claim with its evidence: reviewed, or written by hand |
    | `relations.yaml` | how claims stand to each other |

    Files in `sources`, `corpus.yaml` and `proposals` hold one record, the others a list. A claim by
    hand looks like this:

    ```yaml
    - id: repair-before-summer
      text: The footbridge will be repaired before the summer.
      agent: [council]
      act: restore
      content: the footbridge, before the summer
      modality: planned
      evidence:
        - source: notice
          n: 4
          excerpt: We will repair the footbridge before the summer.
          speaker: [example]
          cue: told
          act: promise
          mode: direct
          origin: mayor-to-the-council
    ```

    `council` and `example` are ids of `names`, `notice` is `sources/notice.yaml`, 4 its paragraph,
    in which the excerpt stands word for word, and the origin has a line of its own:

    ```yaml
    - id: mayor-to-the-council
      text: the mayor's words to the council
      speaker: example
    ```

    """
}
