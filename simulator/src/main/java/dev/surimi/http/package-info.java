/** The socket adapter: the only package that imports Javalin. */
package dev.surimi.http;
