# docker build -t surimi .
#
# The bases are pinned by version; pin them by digest too where your policy asks for that.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -Dmaven.test.skip package

# --- a runtime of its own, and what it has learned from a rehearsal --------------------------------

FROM eclipse-temurin:25-jdk AS runtime

# Found with jdeps, but for java.desktop and others that libraries ask for and do without; see simulator/src/container.
COPY --from=build /src/simulator/src/container/ /container/
RUN jlink --add-modules "$(tr '\n' ',' </container/modules)" --include-locales=en,fr,ru \
      --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 --output /opt/java/surimi

# The image begins with nothing: a C library, who we are, and how names are looked up.
RUN mkdir -p /image/opt/java /image/home/surimi /image/etc && mkdir -m 1777 /image/tmp \
 && find /opt/java/surimi -type f \( -name '*.so' -o -path '*/bin/java' \) -exec ldd {} + \
      | grep -o '[[:space:]]/lib[^ ]*' | sort -u | xargs cp -L --parents --target-directory=/image \
 && echo 'surimi:x:10001:10001::/home/surimi:/' >/image/etc/passwd \
 && echo 'hosts: files dns' >/image/etc/nsswitch.conf \
 && cp -r /opt/java/surimi /image/opt/java/

COPY --from=build /src/simulator/target/surimi-simulator.jar /app/
COPY --from=build /src/simulator/target/lib/ /app/lib/
COPY --from=build /src/scenarios/together/ /container/scenarios/
RUN sh /container/rehearse.sh \
 && mkdir -p /ours/lib && mv /app/surimi* /ours/ && mv /app/lib/surimi-* /ours/lib/

# --- the image -----------------------------------------------------------------------------------

FROM scratch
LABEL org.opencontainers.image.title="Surimi" \
      org.opencontainers.image.description="A sandbox that imitates the vendors of restaurant booking APIs"

COPY --from=runtime /image/ /
COPY --from=runtime --chown=10001:10001 /image/home/ /home/
COPY --from=runtime /app/lib/ /app/lib/
COPY --from=runtime /container/java.options /app/
COPY --from=runtime /ours/ /app/

ENV SURIMI_HOST=0.0.0.0 MALLOC_ARENA_MAX=2
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["/opt/java/surimi/bin/java", "-XX:AOTCache=/app/surimi.aot", "@/app/java.options", "health"]
ENTRYPOINT ["/opt/java/surimi/bin/java", "-XX:AOTCache=/app/surimi.aot", "@/app/java.options"]
CMD ["serve"]
