# Runs R's surveillance on series and writes what it says, for TestSurveillance to compare with.
#   Rscript surveillance.R IN OUT
# IN: CSV with columns series, count, mu, size, factor, height. OUT: CSV with columns cusum, cusum_alarm, c1, c2, c3 (alarms as 0 and 1;
# empty where a method has too few days before).
suppressPackageStartupMessages(library(surveillance))
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
out <- NULL
for (s in unique(d$series)) {
  x <- d[d$series == s, ]
  n <- nrow(x)
  g <- algo.glrnb(create.disProg(week = 1:n, observed = x$count, state = rep(0, n), freq = 365),
    control = list(range = 1:n, mu0 = x$mu, alpha = 1 / x$size[1], c.ARL = x$height[1], theta = log(x$factor[1]), change = "intercept", dir = "inc", ret = "value"))
  v <- data.frame(cusum = as.vector(g$upperbound), cusum_alarm = as.integer(g$alarm))
  for (m in 1:3) {
    e <- earsC(sts(x$count, frequency = 365), control = list(method = paste0("C", m), baseline = 7, minSigma = 0, alpha = if (m == 3) 0.025 else 0.001))
    a <- rep(NA_integer_, n)
    a[(n - nrow(e) + 1):n] <- as.integer(alarms(e))
    v[[paste0("c", m)]] <- a
  }
  out <- rbind(out, v)
}
write.csv(out, args[2], row.names = FALSE, na = "")
