"""Tests of tools/verify-certificate; they need a built parley.

    python3 tools/test_verify_certificate.py
"""
import importlib.machinery
import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARLEY = os.environ.get("PARLEY", os.path.join(ROOT, ".build", "debug", "parley"))
SEEDS = os.path.join(ROOT, "seeds")
TOOL = os.path.join(ROOT, "tools", "verify-certificate")

QUESTIONS = [
    "who proposed 24-48 hour truces", "how many bodies did Moscow offer", "quotes by Peskov",
    "who proposed a 60-day ceasefire", "when did Trump warn Russia", "claims about prisoners",
    'whose "purple monkeys danced around the old oak tree"', "topics",
]


def load():
    loader = importlib.machinery.SourceFileLoader("verify_certificate", TOOL)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("verify_certificate", loader))
    loader.exec_module(module)
    return module


tool = load()


def sources():
    """The passages of every source of the seeds."""
    names = sorted(os.listdir(os.path.join(SEEDS, "sources")))
    return {
        name[:-5]: tool.passages_of_seed(tool.read_text(os.path.join(SEEDS, "sources", name)))
        for name in names
    }


def certificates():
    """The questions' certificates, and one of the beginning of each passage, as texts."""
    lines = list(QUESTIONS)
    for passages in sources().values():
        lines += [f'whose "{" ".join(text.split()[:14])}"' for text in passages.values()]
    run = subprocess.run(
        [PARLEY, "--format", "certificate"], input="\n".join(lines), capture_output=True,
        encoding="utf-8", check=False)
    return [line for line in run.stdout.splitlines() if line.startswith('{"certificate"')]


def cited(certificate):
    claims = certificate["claims"] + certificate["nearest"]
    return {
        (e["source"], p["paragraph"]) for c in claims for e in c["excerpts"] for p in e["passages"]
    }


def fails(certificate, passages):
    return any(verdict != "verbatim" for _, verdict, _ in tool.check(certificate, passages.get))


class Verification(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = certificates()
        cls.certificates = [tool.read_certificate(text) for text in cls.texts]

    def run_tool(self, text, *options):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".json") as file:
            file.write(text)
            file.flush()
            return subprocess.run(
                [TOOL, file.name, *options], capture_output=True, encoding="utf-8", check=False)

    def test_every_certificate_stands(self):
        self.assertGreater(len(self.certificates), 60)
        for certificate in self.certificates:
            self.assertFalse(fails(certificate, sources()), certificate["input"])

    def test_a_changed_character_fails_those_that_cite_its_passage_and_no_others(self):
        whole = sources()
        reached = set()
        for source, passages in whole.items():
            for number, text in passages.items():
                for place in {0, len(text) // 2, len(text) - 1}:
                    letter = "x" if text[place] != "x" else "y"
                    changed = {**passages, number: text[:place] + letter + text[place + 1:]}
                    altered = {**whole, source: changed}
                    for certificate in self.certificates:
                        expected = (source, number) in cited(certificate)
                        self.assertEqual(fails(certificate, altered), expected, (source, number))
                        if expected:
                            reached.add((source, number))
        self.assertGreater(len(reached), 70)

    def test_a_moved_excerpt_is_orphaned_and_not_taken_from_elsewhere(self):
        certificate = next(c for c in self.certificates if c["input"].startswith("who proposed 24"))
        excerpt = certificate["claims"][0]["excerpts"][0]
        passages = sources()
        moved = passages[excerpt["source"]]
        moved[99], moved[excerpt["paragraph"]] = moved[excerpt["paragraph"]], "Nothing."
        verdict, remark = tool.judge(excerpt, passages.get)
        self.assertEqual(verdict, "altered")
        self.assertIn("orphaned", remark)
        self.assertIn("¶99", remark)
        del moved[excerpt["paragraph"]]
        self.assertEqual(tool.judge(excerpt, passages.get)[0], "missing")

    def test_the_tool_tells_by_its_exit_status(self):
        text = self.texts[0]
        self.assertEqual(self.run_tool(text, "--corpus", SEEDS).returncode, 0)
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(os.path.join(SEEDS, "sources"), os.path.join(folder, "sources"))
            for name in os.listdir(os.path.join(folder, "sources")):
                path = os.path.join(folder, "sources", name)
                changed = tool.read_text(path).replace("48-hour", "49-hour")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(changed)
            run = self.run_tool(text, "--corpus", folder)
            self.assertEqual(run.returncode, 1)
            self.assertIn("altered (orphaned", run.stdout)
        self.assertEqual(self.run_tool(text, "--corpus", "no/such/folder").returncode, 2)

    def test_originals_are_read_by_their_lines(self):
        with tempfile.TemporaryDirectory() as folder:
            for source, passages in sources().items():
                lines = [passages.get(n, "furniture") for n in range(1, max(passages) + 1)]
                with open(os.path.join(folder, source + ".txt"), "w", encoding="utf-8") as file:
                    file.write("\r\n\r\n".join(f"  {line} " for line in lines))
            self.assertEqual(self.run_tool(self.texts[0], "--originals", folder).returncode, 0)

    def test_a_certificate_cut_short_or_edited_cannot_be_read(self):
        text = self.texts[0]
        for place in range(0, len(text), 97):
            with self.assertRaises(tool.Unreadable):
                tool.read_certificate(text[:place])
            letter = "x" if text[place] != "x" else "y"
            with self.assertRaises(tool.Unreadable):
                tool.read_certificate(text[:place] + letter + text[place + 1:])
        edited = text.replace("Vladimir Medinsky", "Dmitry Peskov")
        self.assertEqual(self.run_tool(edited, "--corpus", SEEDS).returncode, 2)

    def test_any_json_under_a_seal_ends_in_a_verdict_or_a_refusal(self):
        for value in [[], {"certificate": 1}, {"certificate": 1, "claims": 3, "nearest": []},
                      {"certificate": 1, "claims": [{"excerpts": [{"source": "../x"}]}], "nearest": []}]:
            body = json.dumps(value)
            text = body[:-1] + ',"seal":"' + tool.digest(body) + '"}'
            self.assertEqual(self.run_tool(text, "--corpus", SEEDS).returncode, 2, text)
        self.assertEqual(self.run_tool("[" * 100_000, "--corpus", SEEDS).returncode, 2)


if __name__ == "__main__":
    unittest.main()
