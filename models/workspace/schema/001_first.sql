-- The first schema. ${bytes} and ${clustered} are spelled by the dialect: BLOB and WITHOUT ROWID on SQLite, BYTEA and nothing on PostgreSQL.
-- Numbers are exact: decimals in ten-thousandths, instants in milliseconds UTC, days since 1970; NULL is unknown.

CREATE TABLE workspace (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE channel (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, options TEXT NOT NULL, profile TEXT NOT NULL,
  next_cursor ${bytes}, open_pull BIGINT NOT NULL DEFAULT 0);

-- A pull's rows wait in the staged_ tables with their cursor until the last page is in; then they become the truth in one transaction.
CREATE TABLE pull (
  id BIGINT PRIMARY KEY, channel TEXT NOT NULL, started_at BIGINT NOT NULL, finished_at BIGINT,
  state TEXT NOT NULL, is_full BIGINT NOT NULL, page_cursor ${bytes}, enumerated TEXT NOT NULL DEFAULT '',
  rows_read BIGINT NOT NULL DEFAULT 0, rows_new BIGINT NOT NULL DEFAULT 0, rows_changed BIGINT NOT NULL DEFAULT 0,
  rows_gone BIGINT NOT NULL DEFAULT 0, rows_quarantined BIGINT NOT NULL DEFAULT 0,
  newest_figure BIGINT, fault BIGINT, fault_subject TEXT NOT NULL DEFAULT '');
CREATE INDEX pull_of_channel ON pull (channel, id);

CREATE TABLE quarantine (
  id BIGINT PRIMARY KEY, channel TEXT NOT NULL, pull BIGINT NOT NULL, source TEXT NOT NULL, line BIGINT NOT NULL,
  field TEXT NOT NULL, value TEXT NOT NULL, record TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX quarantine_of_pull ON quarantine (channel, pull);

CREATE TABLE identity_mapping (
  channel TEXT NOT NULL, entity TEXT NOT NULL, own TEXT NOT NULL, common TEXT NOT NULL, mapped_at BIGINT NOT NULL,
  PRIMARY KEY (channel, entity, own));

CREATE TABLE finding_trend (at BIGINT PRIMARY KEY, high BIGINT NOT NULL, medium BIGINT NOT NULL, low BIGINT NOT NULL);

-- Every record knows who told it (channel), in which pull, and, where versions are kept, as of when and since when it is so.

CREATE TABLE products ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "gtin" TEXT NOT NULL, "title" TEXT NOT NULL,
  "brand" TEXT NOT NULL, "category" TEXT NOT NULL, "unit_cost" BIGINT, "currency" TEXT NOT NULL, "vat_rate" BIGINT,
  "pack_size" BIGINT, "perishable" BIGINT, "launched_on" BIGINT, "first_received_on" BIGINT, "first_paid_on" BIGINT,
  "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku"))${clustered};
CREATE TABLE staged_products ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "gtin" TEXT NOT NULL, "title" TEXT
  NOT NULL, "brand" TEXT NOT NULL, "category" TEXT NOT NULL, "unit_cost" BIGINT, "currency" TEXT NOT NULL, "vat_rate"
  BIGINT, "pack_size" BIGINT, "perishable" BIGINT, "launched_on" BIGINT, "first_received_on" BIGINT, "first_paid_on"
  BIGINT, PRIMARY KEY ("staged_pull", "sku"))${clustered};

CREATE TABLE locations ("told_by" TEXT NOT NULL, "location" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL,
  "country" TEXT NOT NULL, "region" TEXT NOT NULL, "department" TEXT NOT NULL, "timezone" TEXT NOT NULL, "pull" BIGINT
  NOT NULL, PRIMARY KEY ("told_by", "location"))${clustered};
CREATE TABLE staged_locations ("staged_pull" BIGINT NOT NULL, "location" TEXT NOT NULL, "name" TEXT NOT NULL, "kind"
  TEXT NOT NULL, "country" TEXT NOT NULL, "region" TEXT NOT NULL, "department" TEXT NOT NULL, "timezone" TEXT NOT NULL,
  PRIMARY KEY ("staged_pull", "location"))${clustered};

CREATE TABLE stock ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "on_hand" BIGINT,
  "committed" BIGINT, "reserved" BIGINT, "unsellable" BIGINT, "safety" BIGINT, "as_of" BIGINT, "pull" BIGINT NOT NULL,
  "version" BIGINT NOT NULL, "since" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku", "location"))${clustered};
CREATE TABLE stock_history ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "on_hand" BIGINT,
  "committed" BIGINT, "reserved" BIGINT, "unsellable" BIGINT, "safety" BIGINT, "as_of" BIGINT, "pull" BIGINT NOT NULL,
  "version" BIGINT NOT NULL, "since" BIGINT NOT NULL, "gone_at" BIGINT, PRIMARY KEY ("told_by", "sku", "location",
  "version"))${clustered};
CREATE TABLE staged_stock ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "on_hand"
  BIGINT, "committed" BIGINT, "reserved" BIGINT, "unsellable" BIGINT, "safety" BIGINT, "as_of" BIGINT, "version" BIGINT
  NOT NULL, PRIMARY KEY ("staged_pull", "sku", "location", "version"))${clustered};

CREATE TABLE supply ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "due_at" BIGINT NOT NULL,
  "quantity" BIGINT, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku", "location", "due_at"))${clustered};
CREATE TABLE staged_supply ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "due_at"
  BIGINT NOT NULL, "quantity" BIGINT, PRIMARY KEY ("staged_pull", "sku", "location", "due_at"))${clustered};

CREATE TABLE published ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "quantity" BIGINT, "as_of" BIGINT, "pull" BIGINT
  NOT NULL, "version" BIGINT NOT NULL, "since" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku"))${clustered};
CREATE TABLE published_history ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "quantity" BIGINT, "as_of" BIGINT,
  "pull" BIGINT NOT NULL, "version" BIGINT NOT NULL, "since" BIGINT NOT NULL, "gone_at" BIGINT, PRIMARY KEY ("told_by",
  "sku", "version"))${clustered};
CREATE TABLE staged_published ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "quantity" BIGINT, "as_of" BIGINT,
  "version" BIGINT NOT NULL, PRIMARY KEY ("staged_pull", "sku", "version"))${clustered};

CREATE TABLE movements ("told_by" TEXT NOT NULL, "reference" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT
  NULL, "kind" TEXT NOT NULL, "quantity" BIGINT, "at" BIGINT, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by",
  "reference", "sku", "location", "kind"))${clustered};
CREATE TABLE staged_movements ("staged_pull" BIGINT NOT NULL, "reference" TEXT NOT NULL, "sku" TEXT NOT NULL,
  "location" TEXT NOT NULL, "kind" TEXT NOT NULL, "quantity" BIGINT, "at" BIGINT, PRIMARY KEY ("staged_pull",
  "reference", "sku", "location", "kind"))${clustered};

CREATE TABLE counts ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "at" BIGINT NOT NULL,
  "counted" BIGINT, "recorded" BIGINT, "reason" TEXT NOT NULL, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku",
  "location", "at"))${clustered};
CREATE TABLE staged_counts ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "at" BIGINT
  NOT NULL, "counted" BIGINT, "recorded" BIGINT, "reason" TEXT NOT NULL, PRIMARY KEY ("staged_pull", "sku", "location",
  "at"))${clustered};

CREATE TABLE prices ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "kind" TEXT NOT NULL,
  "valid_from" BIGINT NOT NULL, "price" BIGINT, "struck_price" BIGINT, "currency" TEXT NOT NULL, "tax_included" BIGINT,
  "vat_rate" BIGINT, "valid_to" BIGINT, "seen_at" BIGINT, "pull" BIGINT NOT NULL, "version" BIGINT NOT NULL, "since"
  BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku", "location", "kind", "valid_from"))${clustered};
CREATE TABLE prices_history ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "kind" TEXT NOT
  NULL, "valid_from" BIGINT NOT NULL, "price" BIGINT, "struck_price" BIGINT, "currency" TEXT NOT NULL, "tax_included"
  BIGINT, "vat_rate" BIGINT, "valid_to" BIGINT, "seen_at" BIGINT, "pull" BIGINT NOT NULL, "version" BIGINT NOT NULL,
  "since" BIGINT NOT NULL, "gone_at" BIGINT, PRIMARY KEY ("told_by", "sku", "location", "kind", "valid_from",
  "version"))${clustered};
CREATE TABLE staged_prices ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "location" TEXT NOT NULL, "kind" TEXT
  NOT NULL, "valid_from" BIGINT NOT NULL, "price" BIGINT, "struck_price" BIGINT, "currency" TEXT NOT NULL,
  "tax_included" BIGINT, "vat_rate" BIGINT, "valid_to" BIGINT, "seen_at" BIGINT, "version" BIGINT NOT NULL, PRIMARY KEY
  ("staged_pull", "sku", "location", "kind", "valid_from", "version"))${clustered};

CREATE TABLE promotions ("told_by" TEXT NOT NULL, "promotion" TEXT NOT NULL, "code" TEXT NOT NULL, "mechanics" TEXT
  NOT NULL, "value" BIGINT, "currency" TEXT NOT NULL, "n" BIGINT, "m" BIGINT, "threshold" BIGINT, "starts_at" BIGINT,
  "ends_at" BIGINT, "stacking_group" TEXT NOT NULL, "exclusive" BIGINT, "priority" BIGINT, "audience" TEXT NOT NULL,
  "locations" TEXT NOT NULL, "scope_skus" TEXT NOT NULL, "scope_categories" TEXT NOT NULL, "excluded_skus" TEXT NOT
  NULL, "announced_percent" BIGINT, "campaign" TEXT NOT NULL, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by",
  "promotion"))${clustered};
CREATE TABLE staged_promotions ("staged_pull" BIGINT NOT NULL, "promotion" TEXT NOT NULL, "code" TEXT NOT NULL,
  "mechanics" TEXT NOT NULL, "value" BIGINT, "currency" TEXT NOT NULL, "n" BIGINT, "m" BIGINT, "threshold" BIGINT,
  "starts_at" BIGINT, "ends_at" BIGINT, "stacking_group" TEXT NOT NULL, "exclusive" BIGINT, "priority" BIGINT,
  "audience" TEXT NOT NULL, "locations" TEXT NOT NULL, "scope_skus" TEXT NOT NULL, "scope_categories" TEXT NOT NULL,
  "excluded_skus" TEXT NOT NULL, "announced_percent" BIGINT, "campaign" TEXT NOT NULL, PRIMARY KEY ("staged_pull",
  "promotion"))${clustered};

CREATE TABLE promotion_texts ("told_by" TEXT NOT NULL, "promotion" TEXT NOT NULL, "language" TEXT NOT NULL, "title"
  TEXT NOT NULL, "body" TEXT NOT NULL, "image_hash" TEXT NOT NULL, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by",
  "promotion", "language"))${clustered};
CREATE TABLE staged_promotion_texts ("staged_pull" BIGINT NOT NULL, "promotion" TEXT NOT NULL, "language" TEXT NOT
  NULL, "title" TEXT NOT NULL, "body" TEXT NOT NULL, "image_hash" TEXT NOT NULL, PRIMARY KEY ("staged_pull",
  "promotion", "language"))${clustered};

CREATE TABLE orders ("told_by" TEXT NOT NULL, "order" TEXT NOT NULL, "customer" TEXT NOT NULL, "placed_at" BIGINT,
  "status" TEXT NOT NULL, "fulfilment" TEXT NOT NULL, "location" TEXT NOT NULL, "total" BIGINT, "currency" TEXT NOT
  NULL, "promised_at" BIGINT, "ready_at" BIGINT, "completed_at" BIGINT, "cancel_reason" TEXT NOT NULL, "pull" BIGINT NOT
  NULL, PRIMARY KEY ("told_by", "order"))${clustered};
CREATE TABLE staged_orders ("staged_pull" BIGINT NOT NULL, "order" TEXT NOT NULL, "customer" TEXT NOT NULL,
  "placed_at" BIGINT, "status" TEXT NOT NULL, "fulfilment" TEXT NOT NULL, "location" TEXT NOT NULL, "total" BIGINT,
  "currency" TEXT NOT NULL, "promised_at" BIGINT, "ready_at" BIGINT, "completed_at" BIGINT, "cancel_reason" TEXT NOT
  NULL, PRIMARY KEY ("staged_pull", "order"))${clustered};

CREATE TABLE order_lines ("told_by" TEXT NOT NULL, "order" TEXT NOT NULL, "line" TEXT NOT NULL, "sku" TEXT NOT NULL,
  "quantity" BIGINT, "unit_price" BIGINT, "discount" BIGINT, "promotion" TEXT NOT NULL, "location" TEXT NOT NULL,
  "status" TEXT NOT NULL, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by", "order", "line"))${clustered};
CREATE TABLE staged_order_lines ("staged_pull" BIGINT NOT NULL, "order" TEXT NOT NULL, "line" TEXT NOT NULL, "sku"
  TEXT NOT NULL, "quantity" BIGINT, "unit_price" BIGINT, "discount" BIGINT, "promotion" TEXT NOT NULL, "location" TEXT
  NOT NULL, "status" TEXT NOT NULL, PRIMARY KEY ("staged_pull", "order", "line"))${clustered};

CREATE TABLE events ("told_by" TEXT NOT NULL, "customer" TEXT NOT NULL, "at" BIGINT NOT NULL, "activity" TEXT NOT
  NULL, "kind" TEXT NOT NULL, "channel" TEXT NOT NULL, "location" TEXT NOT NULL, "order" TEXT NOT NULL, "value" BIGINT,
  "cost" BIGINT, "category" TEXT NOT NULL, "segment" TEXT NOT NULL, "source" TEXT NOT NULL, "pull" BIGINT NOT NULL,
  PRIMARY KEY ("told_by", "customer", "at", "activity", "order", "source"))${clustered};
CREATE TABLE staged_events ("staged_pull" BIGINT NOT NULL, "customer" TEXT NOT NULL, "at" BIGINT NOT NULL, "activity"
  TEXT NOT NULL, "kind" TEXT NOT NULL, "channel" TEXT NOT NULL, "location" TEXT NOT NULL, "order" TEXT NOT NULL, "value"
  BIGINT, "cost" BIGINT, "category" TEXT NOT NULL, "segment" TEXT NOT NULL, "source" TEXT NOT NULL, PRIMARY KEY
  ("staged_pull", "customer", "at", "activity", "order", "source"))${clustered};
