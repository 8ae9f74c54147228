"""What the clinic's words mean, as plain values: no storage, no screen, no law, standard library only.

Everything above imports this package and it imports nothing of the app.
"""
