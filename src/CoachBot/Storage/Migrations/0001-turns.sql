-- What a turn commits: state, the activity's id, the replies to send.
CREATE TABLE state (
  key TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  json TEXT NOT NULL,
  version BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX state_by_user ON state (user_id);

CREATE TABLE handled (
  activity TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  handled_at BIGINT NOT NULL,
  response TEXT
);
CREATE INDEX handled_by_time ON handled (handled_at);

CREATE TABLE outbox (
  id {identity},
  lane TEXT NOT NULL,
  user_id TEXT NOT NULL,
  service_url TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  verb INTEGER NOT NULL,
  activity_id TEXT,
  payload TEXT,
  created_at BIGINT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX outbox_by_lane ON outbox (lane, id);

-- Replies that the channel will never take; kept for whoever runs the bot, without their text.
CREATE TABLE outbox_set_aside (
  id BIGINT PRIMARY KEY,
  user_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  verb INTEGER NOT NULL,
  reason TEXT NOT NULL,
  set_aside_at BIGINT NOT NULL
);

-- How to reach a user again: the reference of the latest activity, kept the moment it is seen.
CREATE TABLE conversation_reference (
  user_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  personal INTEGER NOT NULL,
  json TEXT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (user_id, conversation_id)
);

-- Where the bot's token may go: addresses that came in an authenticated activity.
CREATE TABLE trusted_service_url (
  url TEXT PRIMARY KEY,
  seen_at BIGINT NOT NULL
);
