/**
 * YTimes (api.ytimes.ru): cash register, stock and menu of coffee shops. Start reading at {@link
 * YTimes}.
 */
package dev.surimi.vendor.ytimes;
