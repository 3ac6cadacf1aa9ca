-- When the coach comes by itself. Committed with the turn that asked for it.
CREATE TABLE reminder (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  task TEXT,
  repeats TEXT,
  deal_id TEXT,
  about_id TEXT,
  due_at BIGINT NOT NULL,
  next_attempt_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  came_at BIGINT
);
CREATE INDEX reminder_by_time ON reminder (status, next_attempt_at);
CREATE INDEX reminder_by_user ON reminder (user_id, status, due_at);

-- Keys that all replicas share, such as the one that signs export links.
CREATE TABLE shared_key (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
