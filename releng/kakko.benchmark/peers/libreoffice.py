#!/usr/bin/env python3
"""libreoffice.py OLD.docx NEW.docx RUNS: Compare Document of LibreOffice, warm; prints {millis, heapPeak, answer}.

The office runs without a window, in a profile of its own that goes with it. Words between the start and the end of a tracked
insertion or deletion are counted; where the office has found a move, it counts as one of each.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


def processor_seconds(profile):
    """Of the processes that run in this profile; infinite where the system doesn't tell."""
    ticks = 0
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if profile.encode() in (process / "cmdline").read_bytes() and (process / "comm").read_text().startswith("soffice"):
                ticks += sum(map(int, (process / "stat").read_text().rsplit(")", 1)[1].split()[11:13]))
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK") if ticks else float("inf")


def changed_words(document):
    """Words in portions that stand between the marks of a change."""
    count, open_changes = 0, 0
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if not paragraph.supportsService("com.sun.star.text.Paragraph"):
            continue
        portions = paragraph.createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.TextPortionType == "Redline":
                open_changes += 1 if portion.IsStart else -1
            elif open_changes > 0 and portion.TextPortionType == "Text":
                count += len(portion.String.split())
    return count


def main():
    older, newer, runs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    profile = tempfile.mkdtemp(prefix="kakko-office")
    pipe = "kakko" + pathlib.Path(profile).name.replace("-", "")
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        millis, words = [], 0
        for run in range(runs + 1):
            document = desktop.loadComponentFromURL(newer.as_uri(), "_blank", 0, (prop("Hidden", True),))
            start, processor = time.perf_counter(), processor_seconds(profile)
            dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:CompareDocuments", "", 0,
                                       (prop("URL", older.as_uri()), prop("NoAcceptDialog", True)))
            spent = processor_seconds(profile) - processor
            millis.append(min(time.perf_counter() - start, spent if spent > 0 else float("inf")) * 1000)
            if run == runs:
                words = changed_words(document)
            document.close(True)
        print(json.dumps({"millis": millis[1:], "heapPeak": 0, "answer": {"changedWords": words}}))
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(10)
        except subprocess.TimeoutExpired:
            office.kill()
        shutil.rmtree(profile, ignore_errors=True)


main()
