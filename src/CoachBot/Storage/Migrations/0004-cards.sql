-- A card is known by a key of ours, so that it can be changed later; what its message is called at the channel comes with the delivery.
ALTER TABLE outbox ADD COLUMN card TEXT;

CREATE TABLE sent_card (
  conversation_id TEXT NOT NULL,
  card TEXT NOT NULL,
  user_id TEXT NOT NULL,
  activity_id TEXT NOT NULL,
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, card)
);
CREATE INDEX sent_card_by_time ON sent_card (sent_at);
CREATE INDEX sent_card_by_user ON sent_card (user_id);

-- What the channel answered, for those who act on it.
ALTER TABLE outbox_set_aside ADD COLUMN status_code INTEGER;
ALTER TABLE outbox_set_aside ADD COLUMN error TEXT;
