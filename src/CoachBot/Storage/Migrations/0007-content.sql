-- What was live of an organisation's content, so that open talks end with what they began with.
CREATE TABLE content_edition (
  version TEXT PRIMARY KEY,
  files TEXT NOT NULL,
  live_at BIGINT NOT NULL
);

-- How to reach the chat of those who write it; nobody's name is in it.
CREATE TABLE coaches_chat (
  conversation_id TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  updated_at BIGINT NOT NULL
);

-- Sentences that weren't understood, and that a seller has let go to them.
CREATE TABLE unheard (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  sentence TEXT NOT NULL,
  shown_at BIGINT NOT NULL
);
CREATE INDEX unheard_by_user ON unheard (user_id);

-- How often which wording and which counsel was shown: never to whom, never what was said.
CREATE TABLE content_use (
  part TEXT PRIMARY KEY,
  shown BIGINT NOT NULL
);
