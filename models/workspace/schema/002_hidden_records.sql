-- Which kinds of record a quarantined row hides (" stock  published "): what could not be read is not gone.
ALTER TABLE quarantine ADD COLUMN hides TEXT NOT NULL DEFAULT '';
