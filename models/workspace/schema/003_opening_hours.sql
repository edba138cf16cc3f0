-- When places are open. What the region's own calendar says is told by nobody ('').

CREATE TABLE opening_hours ("told_by" TEXT NOT NULL, "location" TEXT NOT NULL, "weekday" TEXT NOT NULL, "valid_from" BIGINT
  NOT NULL, "opens" BIGINT NOT NULL, "closes" BIGINT, "valid_to" BIGINT, "pull" BIGINT NOT NULL, PRIMARY KEY ("told_by",
  "location", "weekday", "valid_from", "opens"))${clustered};
CREATE TABLE staged_opening_hours ("staged_pull" BIGINT NOT NULL, "location" TEXT NOT NULL, "weekday" TEXT NOT NULL,
  "valid_from" BIGINT NOT NULL, "opens" BIGINT NOT NULL, "closes" BIGINT, "valid_to" BIGINT, PRIMARY KEY ("staged_pull",
  "location", "weekday", "valid_from", "opens"))${clustered};
