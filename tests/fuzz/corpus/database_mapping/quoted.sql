WITH s AS (SELECT 'a;b -- c' AS "sku;", E'\'x' AS location, $$;$$ AS a, $t$;$t$ AS b) SELECT * FROM s /* ; /* nested */ */ WHERE at > :since AND 1::int = 1 -- end
