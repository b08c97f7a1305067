# docker build -t surimi .
#
# The bases are pinned by their whole versions; pin them by digest too where your policy asks for that.

FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -Dmaven.test.skip package

# --- a runtime of its own -------------------------------------------------------------------------

FROM eclipse-temurin:25.0.3_9-jdk-noble AS java

# Found with jdeps, but for java.desktop and others that libraries ask for and do without.
COPY simulator/src/container/modules /container/
RUN jlink --add-modules "$(tr '\n' ',' </container/modules)" --include-locales=en,fr,ru \
      --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-9 \
      --exclude-files='**jrt-fs.jar,**/lib/classlist' --output /opt/java/surimi \
 && find /opt/java/surimi -name '*.so' -exec strip --strip-unneeded {} +

# The image begins with nothing: a C library, who we are, and how names are looked up.
RUN mkdir -p /image/opt/java /image/home/surimi /image/etc && mkdir -m 1777 /image/tmp \
 && find /opt/java/surimi -type f \( -name '*.so' -o -path '*/bin/java' \) -exec ldd {} + \
      | grep -o '[[:space:]]/lib[^ ]*' | sort -u | xargs cp -L --parents --target-directory=/image \
 && echo 'surimi:x:10001:10001::/home/surimi:/' >/image/etc/passwd \
 && echo 'hosts: files dns' >/image/etc/nsswitch.conf \
 && cp -r /opt/java/surimi /image/opt/java/

# --- the jars without what is never used, and what Java has learned from a rehearsal ----------------

FROM java AS app
COPY simulator/src/container/ /container/
COPY --from=build /src/simulator/target/surimi-simulator.jar /built/
COPY --from=build /src/simulator/target/lib/ /built/lib/
RUN java -cp "/built/lib/*" /container/Trim.java /built /app
COPY scenarios/together/ /container/scenarios/
RUN sh /container/rehearse.sh \
 && mkdir -p /ours/lib && mv /app/surimi* /ours/ && mv /app/lib/surimi-* /ours/lib/

# --- the image: what changes least comes first ----------------------------------------------------

FROM scratch
LABEL org.opencontainers.image.title="Surimi" \
      org.opencontainers.image.description="A sandbox that imitates the vendors of restaurant booking APIs"

COPY --from=java /image/ /
COPY --from=java --chown=10001:10001 /image/home/ /home/
COPY --from=app /app/lib/ /app/lib/
COPY --from=app /container/java.options /app/
COPY --from=app /ours/ /app/

ENV SURIMI_HOST=0.0.0.0 MALLOC_ARENA_MAX=2
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["/opt/java/surimi/bin/java", "-XX:AOTCache=/app/surimi.aot", "@/app/java.options", "health"]
ENTRYPOINT ["/opt/java/surimi/bin/java", "-XX:AOTCache=/app/surimi.aot", "@/app/java.options"]
CMD ["serve"]
