#!/usr/bin/env python3
"""Compare what Kakko reads with what independent readers read, word by word.

usage: compare-readers.py FILE... [--kakko COMMAND] [--drafts FOLDER] [--show N]

Readers: pandoc (docx, html, md), LibreOffice headless (docx, html), pdftotext and mutool (pdf); those that are missing are passed over.
Kakko's side comes from `COMMAND import FILE -o OUT` and `COMMAND import FILE --left-out` (default ./kakko), or from FOLDER/NAME.draft and
FOLDER/NAME.draft.leftout where those were made before.

A word is a maximal run of letters and digits. Printed for each file: words in the draft, on the list of what was left out, in each peer; body words
that two peers have and Kakko hasn't; the share of common words in the same order. Differences of automatic numbers, footnotes and page furniture are counted apart, because the peers disagree on them among themselves. --show prints the first N differing places with their neighbours.
"""
import argparse
import collections
import difflib
import pathlib
import re
import shutil
import subprocess
import tempfile
import unicodedata

WORD = re.compile(r"[^\W_]+")
MARK = re.compile(r"(?<!\\)\^([^^\s]+)\^")
NUMBER = re.compile(r"\d+(?:bis|ter)?|[a-z]|[ivxlcIVXLC]+|[A-Z]")


def words(text):
    return WORD.findall(unicodedata.normalize("NFKC", text))


def draft_words(text):
    """Words of a .draft as a reader sees them: (body, notes), the marks of footnotes among them."""
    body, notes = [], []
    for number, block in enumerate(re.split(r"\n[ \t]*\n", text)):
        if number == 0 and re.match(r"(Title|Symbol|Body|Agenda item|Version|Source|Language):", block) or re.match(r"=== page|>> ", block):
            continue
        note = re.match(r"\^([^^\s]+)\^ ", block)
        block = re.sub(r"^(#{1,6} |\|[+>-]? |~ )", "", block.lstrip())
        block = re.sub(r"\\(?=[!-/:-@\[-`{-~ ])", "", MARK.sub(r" \1 ", block))
        (notes if note else body).extend(words(block))
    return body, notes


def run(*command):
    return subprocess.run(command, capture_output=True, timeout=600).stdout.decode("utf-8", "replace")


def soffice(path):
    with tempfile.TemporaryDirectory() as folder:
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, str(path))
        made = list(pathlib.Path(folder).glob("*.txt"))
        return made[0].read_text(encoding="utf-8-sig") if made else ""


def peers(path):
    kind = path.suffix
    found = {}
    if kind in (".docx", ".html", ".md") and shutil.which("pandoc"):
        formats = {".docx": "docx", ".html": "html", ".md": "commonmark+footnotes+superscript+subscript+strikeout+pipe_tables"}
        plain = run("pandoc", "-f", formats[kind], "-t", "plain", "--wrap=none", str(path))
        found["pandoc"] = plain
    if kind in (".docx", ".html") and shutil.which("soffice"):
        found["LibreOffice"] = soffice(path)
    if kind == ".pdf" and shutil.which("pdftotext"):
        found["pdftotext"] = run("pdftotext", "-enc", "UTF-8", str(path), "-")
    if kind == ".pdf" and shutil.which("mutool"):
        found["mutool"] = run("mutool", "draw", "-q", "-F", "text", str(path))
    if kind == ".txt":
        found["itself"] = path.read_text(encoding="utf-8-sig")
    return {name: words(text) for name, text in found.items()}


def kakko(path, command, drafts):
    if drafts:
        base = pathlib.Path(drafts) / (path.name + ".draft")
        return base.read_text(encoding="utf-8"), listed(base.with_name(base.name + ".leftout").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out.draft"
        run(*command.split(), "import", str(path), "-o", str(out))
        return out.read_text(encoding="utf-8"), listed(run(*command.split(), "import", str(path), "--left-out"))


def listed(left_out):
    """The words of a list of what was left out: its last column."""
    return "\n".join(line.split("\t", 2)[-1] for line in left_out.splitlines())


def lacking(count, ours):
    """Words of a count that ours has fewer of; a word that ours has in two pieces (a glued footnote mark) isn't lacking."""
    surplus = ours - count
    rest = collections.Counter()
    for word, n in (count - ours).items():
        for _ in range(n):
            cut = next((i for i in range(1, len(word)) if surplus[word[:i]] > 0 and surplus[word[i:]] > 0), None)
            if cut:
                surplus[word[:cut]] -= 1
                surplus[word[cut:]] -= 1
            else:
                rest[word] += 1
    return rest


def in_order(body, theirs):
    """Share of the body words common to both that stand in the same order; numbers, marks and letter case apart."""
    ours, theirs = ([word.casefold() for word in side if kind_of(word) == "word"] for side in (body, theirs))
    matcher = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    common = sum((collections.Counter(ours) & collections.Counter(theirs)).values())
    return sum(block.size for block in matcher.get_matching_blocks()) / common if common else 1.0, matcher


def kind_of(word):
    return "number or mark" if NUMBER.fullmatch(word) else "word"


def report(path, options):
    draft, left = kakko(path, options.kakko, options.drafts)
    body, notes = draft_words(draft)
    ours = collections.Counter(body + notes)
    left_out = collections.Counter(words(left))
    found = peers(path)
    print(f"{path.name}: draft {len(body)} + notes {len(notes)}, left out {sum(left_out.values())}")
    for name, theirs in found.items():
        best, matcher = in_order(body, theirs)
        missing = lacking(collections.Counter(theirs), ours + left_out)
        extra = lacking(ours, collections.Counter(theirs))
        print(f"  {name}: {len(theirs)} words, order {best:.4f}; not in ours {classes(missing)}; only in ours {classes(extra)}")
        show(matcher, options.show)
    if len(found) > 1:
        first, second = list(found.values())[:2]
        both = collections.Counter(first) & collections.Counter(second)
        print(f"  in two peers, not in ours: {classes(lacking(both, ours + left_out))}; in two peers, only on our list: {classes(lacking(both, ours))}")


def classes(count):
    kinds = collections.Counter()
    for word, n in count.items():
        kinds[kind_of(word)] += n
    some = ", ".join(f"{w}×{n}" if n > 1 else w for w, n in count.most_common() if kind_of(w) == "word")[:300]
    return f"{kinds['word']} words ({some}) and {kinds['number or mark']} numbers" if count else "nothing"


def show(matcher, most):
    for tag, a, b, c, d in [op for op in matcher.get_opcodes() if op[0] != "equal"][:most]:
        print(f"    {tag}: … {' '.join(matcher.a[max(0, a - 4):a])} | {' '.join(matcher.a[a:b])[:120]} → {' '.join(matcher.b[c:d])[:120]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--kakko", default="./kakko")
    parser.add_argument("--drafts")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    for path in options.files:
        report(path, options)


main()
