-- What was live of an organisation's content, so that open talks end with what they began with.
CREATE TABLE content_edition (
  version TEXT PRIMARY KEY,
  files TEXT NOT NULL,
  live_at BIGINT NOT NULL
);
