"""Scans and PDFs as pictures, made in memory: nothing is written to disk to be looked at."""

from __future__ import annotations

from PySide6.QtGui import QImage

SHOWN = frozenset({"image/jpeg", "image/png"})
_MOST_PIXELS = 40_000_000


def page_count(media: str, data: bytes) -> int:
    """How many pages there are; 0 for what cannot be shown."""
    if media != "application/pdf":
        return int(media in SHOWN and not QImage.fromData(data).isNull())
    import pypdfium2  # heavy, so only when a PDF is first looked at

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:  # cut, locked, or no PDF at all
        return 0
    try:
        return len(document)
    finally:
        document.close()


def picture(media: str, data: bytes, page: int, width: int) -> QImage:
    """One page as wide as `width` pixels; a null image for what cannot be shown."""
    if media != "application/pdf":
        return QImage.fromData(data)
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        sheet = document[page]
        scale = min(width / sheet.get_width(), (_MOST_PIXELS / (sheet.get_width() * sheet.get_height())) ** 0.5)
        bitmap = sheet.render(scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBA8888)
        return image.copy()  # the bitmap's memory goes with the document
    finally:
        document.close()
