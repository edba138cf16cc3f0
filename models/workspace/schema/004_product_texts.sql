-- What items are called in other languages than their channel's.

CREATE TABLE product_texts ("told_by" TEXT NOT NULL, "sku" TEXT NOT NULL, "language" TEXT NOT NULL, "title" TEXT NOT NULL,
  "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by", "sku", "language"))${clustered};
CREATE TABLE staged_product_texts ("staged_pull" BIGINT NOT NULL, "sku" TEXT NOT NULL, "language" TEXT NOT NULL, "title"
  TEXT NOT NULL, PRIMARY KEY ("staged_pull", "sku", "language"))${clustered};
