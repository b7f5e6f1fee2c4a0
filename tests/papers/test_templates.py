# SPDX-License-Identifier: Apache-2.0
"""Templates of one's own: for a page, for Markdown, for word processors."""

import docx
import maillage as ml
import pytest
from docx.shared import Mm


@pytest.fixture
def minutes(coordination):
    return ml.paper(coordination, "minutes", meeting="third", lang="en")


@pytest.fixture
def templates(tmp_path):
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


def test_a_template_replaces_a_block_of_a_page_and_escapes_all_the_same(
    coordination, templates, tmp_path
):
    coordination.meetings.update("third", purpose="<b>gras</b>")
    (templates / "minutes.html").write_text(
        '{% extends "maillage/paper.html" %}{% block closing %}'
        "<p>{{ paper.blocks[0].rows[-1][1] }}</p>{% endblock %}"
    )
    paper = ml.paper(coordination, "minutes", lang="en")
    html = paper.save(tmp_path / "minutes.html", templates).read_text()
    assert "<p>&lt;b&gt;gras&lt;/b&gt;</p>" in html
    assert "<h2><bdi>Attendance</bdi></h2>" in html
    assert "digest of the data" not in html
    # Of another kind, it is the template of maillage.
    other = ml.paper(coordination, "directory", lang="en").save(tmp_path / "d.html", templates)
    assert "digest of the data" in other.read_text()


def test_a_template_of_markdown_escapes_too(coordination, templates, tmp_path):
    coordination.meetings.update("third", purpose="*x* | <y>")
    (templates / "paper.md").write_text("{{ paper.title }}: {{ paper.blocks[0].rows[-1][1] }}\n")
    paper = ml.paper(coordination, "minutes", lang="en")
    assert paper.save(tmp_path / "m.md", templates).read_text() == (
        "Minutes – Coordination sociale de Forest: \\*x\\* \\| &lt;y&gt;\n"
    )


def test_a_template_runs_nothing_and_reads_nothing_outside_its_folder(minutes, templates, tmp_path):
    (tmp_path / "secret").write_text("secret")
    for hostile in (
        "{{ paper.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        '{% include "../secret" %}',
        "{{ nothing }}",
        '{% extends "minutes.html" %}',
        "{% if %}",
    ):
        (templates / "minutes.html").write_text(hostile)
        with pytest.raises(ml.ArgumentError, match="templates"):
            minutes.save(tmp_path / "minutes.html", templates)
    assert not (tmp_path / "minutes.html").exists()
    with pytest.raises(ml.FileError, match="nowhere"):
        minutes.save(tmp_path / "minutes.html", tmp_path / "nowhere")


def test_the_styles_the_sheet_and_the_foot_of_a_document_are_used(minutes, tmp_path):
    own = docx.Document()
    own.add_paragraph("What the template says")
    own.styles["Heading 1"].font.name = "Comic Neue"
    own.styles["Intense Quote"].delete()
    own.sections[0].left_margin = Mm(50)
    own.sections[0].footer.paragraphs[0].text = "CPAS de Forest"
    own.save(tmp_path / "own.docx")
    made = docx.Document(minutes.save(tmp_path / "minutes.docx", tmp_path / "own.docx"))
    assert made.styles["Heading 1"].font.name == "Comic Neue"
    assert round(made.sections[0].left_margin.mm) == 50
    assert made.sections[0].footer.paragraphs[0].text == "CPAS de Forest"
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts[0] == "Minutes – Coordination sociale de Forest"
    assert "What the template says" not in texts


def test_what_is_no_document_is_refused(minutes, tmp_path):
    (tmp_path / "own.docx").write_text("no document")
    with pytest.raises(ml.FileError, match=r"own\.docx"):
        minutes.save(tmp_path / "minutes.docx", tmp_path / "own.docx")
    with pytest.raises(ml.FileError, match="nowhere"):
        minutes.save(tmp_path / "minutes.docx", tmp_path / "nowhere.docx")
    assert not (tmp_path / "minutes.docx").exists()
