"""Qt's style sheet for a palette and a text size. Names of objects and properties here are the window's vocabulary."""

from __future__ import annotations

from importlib.resources import files

from app.ui.theme.palette import Palette


def stylesheet(p: Palette, point: float = 10.0) -> str:
    """Cards `#card`, banners `#banner[tone=…]`, labels `#heading #title #faint #small`, buttons `[role=primary|danger|quiet]`."""
    u = 4 * (0.5 + max(point, 8) / 20)

    # A style sheet takes its pictures from files: a light tick for dark grounds and the other way round.
    tick = files("resources") / "icons" / "ui" / ("check.svg" if p.on_accent == "#ffffff" else "check-dark.svg")

    def px(steps: float) -> str:
        return f"{round(u * steps)}px"

    edge = "2px" if p.off != p.faint else "1px"  # in high contrast every border is strong: more must tell them apart
    small, heading, title = point * 0.9, point * 1.15, point * 1.5
    tones = {"clear": p.calm, "caution": p.alert, "hold": p.stop, "block": p.halt, "neutral": p.neutral}
    banners = "\n".join(
        f"""
    QFrame#banner[tone="{word}"] {{ background: {t.ground}; border: 2px solid {t.edge}; border-radius: {px(3)}; }}
    QFrame#banner[tone="{word}"] QLabel {{ color: {t.text}; }}
    QFrame#strip[tone="{word}"] {{ background: {t.ground}; border: 1px solid {t.edge}; border-radius: {px(2)}; }}
    QFrame#strip[tone="{word}"] QLabel {{ color: {t.text}; }}
    QLabel#pill[tone="{word}"] {{ background: {t.ground}; color: {t.text}; border: 1px solid {t.edge};
        border-radius: {px(2)}; padding: {px(0.4)} {px(2)}; font-size: {small:.1f}pt; font-weight: 600; }}
    QFrame#finding[tone="{word}"] {{ background: {p.card}; border: 1px solid {p.line};
        border-left: {px(1.5)} solid {t.ink}; border-top-right-radius: {px(2)}; border-bottom-right-radius: {px(2)};
        border-top-left-radius: 0px; border-bottom-left-radius: 0px; }}
    QLabel#ink[tone="{word}"] {{ color: {t.ink}; font-weight: 600; }}"""
        for word, t in tones.items()
    )
    return f"""
    QWidget {{ color: {p.text}; font-size: {point:.1f}pt; }}
    QMainWindow, QDialog, QMessageBox, QWidget#window {{ background: {p.ground}; }}
    QWidget#plain, QScrollArea, QScrollArea > QWidget > QWidget#column, QStackedWidget, QSplitter {{ background: transparent; }}
    QScrollArea {{ border: none; }}
    QLabel, QCheckBox, QRadioButton {{ background: transparent; }}
    QToolTip {{ background: {p.card}; color: {p.text}; border: 1px solid {p.control}; padding: {px(1)}; }}

    QFrame#card {{ background: {p.card}; border: 1px solid {p.line}; border-radius: {px(3)}; }}
    QFrame#sunken {{ background: {p.sunken}; border: 1px solid {p.line}; border-radius: {px(2)}; }}
    QFrame#rule {{ background: {p.line}; border: none; }}
    QFrame#bar {{ background: {p.card}; border: none; border-top: 1px solid {p.line}; }}
    QFrame#device {{ background: {p.device}; border-radius: {px(3)}; border: 2px solid {p.line}; }}
    QFrame#device QLabel {{ color: {p.on_device}; font-family: monospace; }}
    {banners}

    QPushButton[role="primary"] QLabel {{ color: {p.on_accent}; font-weight: 600; }}
    QPushButton[role="quiet"] QLabel {{ color: {p.accent}; }}
    QPushButton[role="stop"] QLabel {{ color: {p.halt.text}; font-weight: 600; }}
    QFrame#guided {{ background: transparent; border: none; border-left: 2px solid {p.line}; margin-left: {px(2.5)}; }}
    QLabel#faint {{ color: {p.faint}; }}
    QLabel#small {{ color: {p.faint}; font-size: {small:.1f}pt; }}
    QLabel#strong {{ font-weight: 600; }}
    QLabel#heading {{ font-weight: 600; font-size: {heading:.1f}pt; }}
    QLabel#title {{ font-weight: 700; font-size: {title:.1f}pt; }}
    QLabel#mono {{ font-family: monospace; }}

    QPushButton, QToolButton {{ background: {p.card}; color: {p.text}; border: 1px solid {p.control};
        border-radius: {px(2)}; padding: {px(1.75)} {px(3.5)}; margin: 2px; }}
    QPushButton:hover, QToolButton:hover {{ background: {p.sunken}; border-color: {p.accent}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {p.line}; }}
    QPushButton:focus, QToolButton:focus {{ border: 3px solid {p.accent}; padding: {px(1.75)} {px(3.5)}; margin: 0px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {p.off}; background: {p.ground}; border: {edge} dashed {p.off}; font-weight: 400; }}
    QPushButton#primary, QPushButton[role="primary"] {{ background: {p.accent}; color: {p.on_accent};
        border: 1px solid {p.accent}; font-weight: 600; }}
    QPushButton#primary:focus, QPushButton[role="primary"]:focus {{ border: 3px solid {p.text}; }}
    QPushButton#primary:disabled, QPushButton[role="primary"]:disabled {{ background: {p.ground}; color: {p.off};
        border: {edge} dashed {p.off}; font-weight: 400; }}
    QPushButton[role="danger"] {{ color: {p.stop.ink}; border: 2px solid {p.stop.ink}; font-weight: 600; }}
    QPushButton[role="danger"]:focus {{ border: 3px solid {p.accent}; }}
    QPushButton[role="danger"]:disabled {{ color: {p.off}; border: {edge} dashed {p.off}; font-weight: 400; }}
    QPushButton[role="stop"] {{ background: {p.halt.ground}; color: {p.halt.text}; border: 2px solid {p.halt.edge};
        font-weight: 600; }}
    QPushButton[role="stop"]:focus {{ border: 3px solid {p.accent}; }}
    QPushButton[role="stop"]:disabled {{ background: {p.ground}; color: {p.off}; border: {edge} dashed {p.off}; font-weight: 400; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border: 2px solid transparent;
        color: {p.accent}; text-align: left; padding: {px(0.5)} {px(1.5)}; margin: 0px; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {p.sunken}; }}
    QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border: 2px solid {p.accent}; }}
    QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled {{ color: {p.off}; border: 2px solid transparent; }}
    QPushButton[role="row"] {{ text-align: left; border: 2px solid transparent; background: transparent;
        padding: {px(1.25)} {px(2)}; margin: 0px; }}
    QPushButton[role="row"]:checked {{ background: {p.sunken}; border: 2px solid {p.accent}; }}
    QPushButton[role="row"]:focus {{ border: 2px solid {p.accent}; }}
    QToolButton::menu-indicator {{ width: 0px; image: none; }}

    QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QComboBox, QSpinBox, QTableView, QTableWidget, QTreeWidget, QTreeView,
    QListWidget, QListView, QDateEdit {{ background: {p.card}; color: {p.text}; border: 1px solid {p.control};
        border-radius: {px(2)}; padding: {px(1.25)}; selection-background-color: {p.accent};
        selection-color: {p.on_accent}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0px; border: none; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QSpinBox:focus,
    QTableView:focus, QTableWidget:focus, QTreeWidget:focus, QListWidget:focus, QDateEdit:focus {{ border: 2px solid {p.accent}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {p.off}; background: {p.ground}; }}
    QLineEdit[state="good"] {{ border: 2px solid {p.calm.ink}; }}
    QLineEdit[state="bad"] {{ border: 2px solid {p.halt.ink}; }}
    QComboBox QAbstractItemView {{ background: {p.card}; color: {p.text}; border: 1px solid {p.control};
        selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
    QListWidget::item {{ padding: {px(2)}; border-radius: {px(1.5)}; }}
    QListWidget::item:hover {{ background: {p.sunken}; }}
    QListWidget::item:selected, QTableWidget::item:selected, QTreeWidget::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QListWidget#navigation {{ background: transparent; border: none; }}
    QTableWidget, QTableView {{ gridline-color: {p.line}; alternate-background-color: {p.sunken}; }}
    QHeaderView::section {{ background: {p.sunken}; color: {p.faint}; border: none; border-bottom: 1px solid {p.line};
        padding: {px(1.5)}; font-weight: 600; }}
    QTableCornerButton::section {{ background: {p.sunken}; border: none; }}

    QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {p.accent}; border-radius: {px(1)}; }}
    QCheckBox {{ spacing: {px(2)}; padding: {px(0.5)}; border: 2px solid transparent; }}
    QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ width: {px(4.5)}; height: {px(4.5)};
        border: 2px solid {p.control}; border-radius: {px(1)}; background: {p.card}; }}
    QCheckBox::indicator:hover {{ border-color: {p.accent}; }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {{ border-color: {p.accent};
        background: {p.accent}; image: url({tick}); }}
    QCheckBox::indicator:disabled {{ background: {p.ground}; border: 2px dashed {p.off}; }}
    QRadioButton::indicator {{ width: {px(4)}; height: {px(4)}; border: 2px solid {p.control}; border-radius: {px(2.4)};
        background: {p.card}; }}
    QRadioButton::indicator:checked {{ border: {px(1.4)} solid {p.accent}; background: {p.on_accent}; }}

    QMenuBar {{ background: {p.ground}; color: {p.text}; }}
    QMenuBar::item {{ background: transparent; padding: {px(1)} {px(2)}; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
    QMenu {{ background: {p.card}; color: {p.text}; border: 1px solid {p.control}; }}
    QMenu::item {{ padding: {px(1.5)} {px(5)}; }}
    QStatusBar {{ background: {p.ground}; color: {p.text}; }}
    QProgressBar {{ background: {p.sunken}; border: 1px solid {p.control}; border-radius: {px(1)}; text-align: center; }}
    QProgressBar::chunk {{ background: {p.accent}; border-radius: {px(1)}; }}
    QSplitter::handle {{ background: {p.line}; margin: {px(2)} 1px; }}
    QTabWidget::pane {{ border: 1px solid {p.line}; border-radius: {px(2)}; }}
    QTabBar::tab {{ background: transparent; color: {p.text}; padding: {px(1.5)} {px(3)}; border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ border-bottom: 2px solid {p.accent}; color: {p.accent}; }}
    QTabBar::tab:focus {{ border: 2px solid {p.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: {px(3)}; margin: 0px; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(3)}; margin: 0px; }}
    QScrollBar::handle {{ background: {p.control}; border-radius: {px(1)}; min-height: {px(8)}; min-width: {px(8)}; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {p.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
