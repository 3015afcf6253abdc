"""Short commands that the window asks: a newer one replaces the one before, and none outlives the window."""

import sys

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from globe_app.ui.background.process import OneShotProcess
from tests.ui.conftest import wait

LONG = [sys.executable, "-c", "import time; time.sleep(60)"]
SHORT = [sys.executable, "-c", "print('new')"]


def test_a_question_that_a_newer_one_replaces_is_not_answered_and_leaves_no_process(
    qt: QApplication,
) -> None:
    parent, said = QObject(), list[str]()
    asked = OneShotProcess(parent)
    asked.answered.connect(lambda out, _: said.append(out.strip()))
    asked.ask(LONG)
    asked.ask(SHORT)
    wait(lambda: bool(said) and not asked.findChildren(QProcess))
    assert said == ["new"]


def test_closing_ends_every_question(qt: QApplication) -> None:
    parent, said = QObject(), list[str]()
    asked = OneShotProcess(parent)
    asked.answered.connect(lambda out, _: said.append(out))
    asked.ask(LONG)
    wait(
        lambda: all(
            one.state() is QProcess.ProcessState.Running for one in asked.findChildren(QProcess)
        )
    )
    asked.ask(LONG)  # the first may still be on its way out
    asked.close()
    states = {one.state() for one in asked.findChildren(QProcess)}
    assert states <= {QProcess.ProcessState.NotRunning}
    asked.ask(SHORT)
    assert not said
