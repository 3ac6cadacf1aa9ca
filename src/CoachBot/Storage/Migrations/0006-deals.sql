-- What is remembered of a deal beyond one talk: where it stands, what is known of it, what happened.
ALTER TABLE deal ADD COLUMN stage TEXT NOT NULL DEFAULT 'open';

CREATE TABLE deal_fact (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  deal_id TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  part TEXT,
  starts_at BIGINT,
  ends_at BIGINT,
  has_time INTEGER NOT NULL DEFAULT 0,
  said_at BIGINT NOT NULL
);
CREATE INDEX deal_fact_by_deal ON deal_fact (deal_id);
CREATE INDEX deal_fact_by_user ON deal_fact (user_id);

CREATE TABLE deal_event (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  deal_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  stage TEXT,
  detail TEXT,
  starts_at BIGINT,
  ends_at BIGINT,
  has_time INTEGER NOT NULL DEFAULT 0,
  happened_at BIGINT NOT NULL
);
CREATE INDEX deal_event_by_deal ON deal_event (deal_id, seq);
CREATE INDEX deal_event_by_user ON deal_event (user_id);

-- What the journal tells of deals that are older than their history.
INSERT INTO deal_event (id, user_id, deal_id, seq, kind, stage, happened_at)
SELECT id || '/kept', user_id, deal_id, ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY created_at, id), kind,
  CASE kind WHEN 'said-no' THEN 'said-no' WHEN 'quiet' THEN 'silent' WHEN 'put-off' THEN 'put-off' WHEN 'said-yes' THEN 'yes' WHEN 'reopened' THEN 'reopened'
    WHEN 'no-show' THEN NULL ELSE 'open' END,
  created_at
FROM (
  SELECT e.id, e.user_id, e.deal_id, e.created_at,
    CASE COALESCE(e.outcome, e.situation)
      WHEN 'buyer-said-no' THEN 'said-no' WHEN 'said-no' THEN 'said-no'
      WHEN 'buyer-went-quiet' THEN 'quiet' WHEN 'quiet' THEN 'no-show'
      WHEN 'maybe-later' THEN 'put-off'
      WHEN 'said-yes' THEN 'said-yes'
      WHEN 'wants-to-talk-again' THEN 'reopened'
      WHEN 'going-in-circles' THEN 'circles' WHEN 'looping' THEN 'circles'
      WHEN 'relationship-no-sale' THEN 'friendly' WHEN 'friendly' THEN 'friendly'
      WHEN 'has-to-ask' THEN 'has-to-ask'
      WHEN 'price' THEN 'price'
      WHEN 'send-me-something' THEN 'sent-for'
      WHEN 'no-show' THEN 'no-show'
    END AS kind
  FROM journal_entry e JOIN deal d ON d.id = e.deal_id AND d.user_id = e.user_id
) AS met
WHERE kind IS NOT NULL;

UPDATE deal SET stage = COALESCE((SELECT e.stage FROM deal_event e WHERE e.deal_id = deal.id AND e.stage IS NOT NULL ORDER BY e.seq DESC LIMIT 1), 'open');
