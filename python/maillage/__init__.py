# SPDX-License-Identifier: Apache-2.0
"""maillage: who does what, where, with whom, since when in local social action.

The path of data is one straight line:

    import maillage as ml
    model = ml.read("data/bruxelles")
    network = ml.project(model, ml.Lens("organiser"))
    ml.measure(network, "degree").to_pandas()
    ml.analyse(model, "overlap").to_pandas()
    ml.report(model, lang="fr").save("rapport.html")
    ml.write(model, "bruxelles.json")
"""

from ._maillage import __version__ as __version__
from ._maillage import format_version as format_version
from .analysis import INDICATORS as INDICATORS
from .analysis import Finding as Finding
from .analysis import analyse as analyse
from .answers import Answers as Answers
from .answers import answers as answers
from .codebook import OUT_OF_SCOPE as OUT_OF_SCOPE
from .codebook import Compared as Compared
from .codebook import codebook as codebook
from .codebook import compare as compare
from .decisions import Decision as Decision
from .decisions import read_decisions as read_decisions
from .decisions import save_decisions as save_decisions
from .errors import ArgumentError as ArgumentError
from .errors import ArgumentTypeError as ArgumentTypeError
from .errors import Cancelled as Cancelled
from .errors import Error as Error
from .errors import FileError as FileError
from .errors import LimitError as LimitError
from .errors import PackageError as PackageError
from .errors import SnapshotError as SnapshotError
from .exports import export as export
from .frame import check_frame as check_frame
from .frame import frames as frames
from .frame import read_frame as read_frame
from .funding import allocate as allocate
from .funding import allocation_keys as allocation_keys
from .funding import read_allocation_key as read_allocation_key
from .graph import Attribute as Attribute
from .graph import Lens as Lens
from .graph import Network as Network
from .graph import View as View
from .graph import at as at
from .graph import attribute as attribute
from .graph import between as between
from .graph import edges as edges
from .graph import from_arrays as from_arrays
from .graph import nodes as nodes
from .graph import one_mode as one_mode
from .graph import project as project
from .graph import shared_neighbours as shared_neighbours
from .io import Issue as Issue
from .io import Rejected as Rejected
from .io import read as read
from .io import template as template
from .io import write as write
from .io import write_rejected as write_rejected
from .measure import MEASURES as MEASURES
from .measure import Cuts as Cuts
from .measure import Measurement as Measurement
from .measure import Mixing as Mixing
from .measure import cuts as cuts
from .measure import measure as measure
from .measure import mixing as mixing
from .model import TABLES as TABLES
from .model import Model as Model
from .model import Row as Row
from .model import Table as Table
from .papers import PAPERS as PAPERS
from .papers import Calendar as Calendar
from .papers import Paper as Paper
from .papers import Sheet as Sheet
from .papers import paper as paper
from .picture import Picture as Picture
from .picture import plot as plot
from .questionnaire import questionnaire as questionnaire
from .reconcile import Reconciled as Reconciled
from .reconcile import reconcile as reconcile
from .report import Report as Report
from .report import report as report
from .store import load_snapshot as load_snapshot
from .store import save_snapshot as save_snapshot
from .vocabulary import Date as Date
from .vocabulary import Period as Period
from .vocabulary import Range as Range
from .vocabulary import Texts as Texts
from .vocabulary import label as label
from .vocabulary import vocabularies as vocabularies
from .waves import Waves as Waves
from .waves import waves as waves
