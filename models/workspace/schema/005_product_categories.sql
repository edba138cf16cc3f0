-- What the category of an item is called in other languages than its channel's.
ALTER TABLE product_texts ADD COLUMN "category" TEXT NOT NULL DEFAULT '';
ALTER TABLE staged_product_texts ADD COLUMN "category" TEXT NOT NULL DEFAULT '';
