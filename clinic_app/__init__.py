"""Clinic App: offline, bilingual, encrypted intake and screening for pop-up legal clinics."""

__version__ = "0.1.0"
