-- What the channel refuses for now goes back to where it came from: which reminder a message brings.
ALTER TABLE outbox ADD COLUMN reminder_id TEXT;

-- What didn't reach a seller, to be told at their next message.
CREATE TABLE undelivered (
  user_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (user_id, kind)
);

-- A seller is asked once where they are.
ALTER TABLE seller ADD COLUMN zone_asked INTEGER NOT NULL DEFAULT 0;

-- A link to an export is good for one download.
CREATE TABLE export_download (
  link TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  downloaded_at BIGINT NOT NULL
);
