# SPDX-License-Identifier: Apache-2.0
"""Templates that are not templates: refused, in the words of a text and in three languages."""

import maillage as ml
import pytest


def test_what_holds_no_template_is_refused_in_every_language(coordination, tmp_path):
    paper = ml.paper(coordination, "minutes", meeting="third")
    (tmp_path / "empty").mkdir()
    (tmp_path / "own.md").write_text("mine")
    (tmp_path / "own.docx").write_text("no document")
    for file, template, cures in (
        ("m.html", "empty", ("dossier", "map", "folder")),
        ("m.md", "empty", ("paper.md", "paper.md", "paper.md")),
        ("m.html", "own.md", ("dossier", "map", "folder")),
        ("m.docx", "empty", ("traitement de texte", "tekstverwerker", "word processor")),
        ("m.docx", "own.docx", ("traitement de texte", "tekstverwerker", "word processor")),
    ):
        with pytest.raises(ml.FileError) as refused:
            paper.save(tmp_path / file, tmp_path / template)
        for lang, cure in zip(("fr", "nl", "en"), cures, strict=True):
            assert cure in refused.value.what(lang)
        assert not (tmp_path / file).exists()


def test_a_folder_of_style_alone_is_one_of_templates(coordination, tmp_path):
    (tmp_path / "paper.css").write_text("h1 { color: navy; }")
    paper = ml.paper(coordination, "minutes", meeting="third")
    assert "color: navy" in paper.save(tmp_path / "m.html", tmp_path).read_text()


@pytest.mark.parametrize(
    ("template", "line", "quoted"),
    [
        ("<p>\n{{ nothing }}", 2, "'nothing' is undefined"),
        ("{% if %}", 1, "Expected an expression"),
        ("\n\n{% include 'none.html' %}", 3, "none.html"),
        ("\n{{ 1 / 0 }}", 2, "ZeroDivisionError"),
        ("{{ ''.__class__.mro() }}", 1, "unsafe"),
        ('{% extends "maillage/paper.html" %}\n{% block closing %}{{ x.y }}{% endblock %}', 2, "x"),
    ],
)
@pytest.mark.parametrize("suffix", ["html", "md"])
def test_an_error_in_a_template_is_told_with_its_line(
    coordination, tmp_path, template, line, quoted, suffix
):
    place = tmp_path / f"paper.{suffix}"
    place.write_text(template.replace("html", suffix))
    with pytest.raises(ml.ArgumentError) as refused:
        ml.paper(coordination, "minutes").save(tmp_path / f"m.{suffix}", tmp_path)
    quoted = quoted.replace("html", suffix)
    for lang, said in (("fr", "ligne"), ("nl", "regel"), ("en", "line")):
        what = refused.value.what(lang)
        assert f"{place}, {said} {line}" in what and quoted in what
        assert "docs/papers.md" in refused.value.cure(lang)
    assert not (tmp_path / f"m.{suffix}").exists()


def test_a_template_that_is_no_text_is_refused(coordination, tmp_path):
    (tmp_path / "paper.md").write_bytes("caf\u00e9".encode("latin-1"))
    with pytest.raises(ml.ArgumentError, match="UnicodeDecodeError"):
        ml.paper(coordination, "minutes").save(tmp_path / "m.md", tmp_path)
