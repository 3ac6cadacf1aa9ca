-- What the coach must know of a seller to come at the right hour.
CREATE TABLE seller (
  user_id TEXT PRIMARY KEY,
  zone TEXT NOT NULL,
  locale TEXT NOT NULL,
  quiet_from INTEGER,
  quiet_until INTEGER,
  quiet_days INTEGER NOT NULL DEFAULT 0,
  minutes_before INTEGER NOT NULL DEFAULT 15,
  updated_at BIGINT NOT NULL
);

-- Whom a seller speaks with. The keys are the names in small letters, to find them by.
CREATE TABLE deal (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  buyer TEXT,
  company TEXT,
  buyer_key TEXT,
  company_key TEXT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX deal_by_buyer ON deal (user_id, buyer_key);
CREATE INDEX deal_by_company ON deal (user_id, company_key);

-- What came of a conversation with the coach.
CREATE TABLE journal_entry (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  deal_id TEXT,
  situation TEXT NOT NULL,
  wording TEXT,
  happened TEXT,
  outcome TEXT,
  talk_share INTEGER,
  learnt TEXT,
  missing TEXT,
  next_step TEXT,
  due_at BIGINT,
  due_has_time INTEGER NOT NULL DEFAULT 0,
  is_open INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL
);
CREATE INDEX journal_entry_by_time ON journal_entry (user_id, created_at);
CREATE INDEX journal_entry_by_deal ON journal_entry (deal_id, created_at);

-- A call that the seller prepared.
CREATE TABLE call_plan (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  deal_id TEXT,
  starts_at BIGINT NOT NULL,
  minutes INTEGER NOT NULL,
  so_far TEXT NOT NULL,
  to_understand TEXT,
  to_decide TEXT,
  no_is_fine TEXT,
  created_at BIGINT NOT NULL
);
CREATE INDEX call_plan_by_time ON call_plan (user_id, starts_at);
