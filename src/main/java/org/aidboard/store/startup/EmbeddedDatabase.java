package org.aidboard.store.startup;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** H2 in a file, where no other database is named. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabase {

    /**
     * Settings that H2 takes in its address: a commit is on the disk before it is acknowledged, else a kill loses it; rows
     * are handed out while they are found, not after; a second writer of the same document waits for the first.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;LAZY_QUERY_EXECUTION=1;LOCK_TIMEOUT=60000";

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    JdbcConnectionDetails addressOfTheFile(@Value("${aidboard.data}") Path folder) {
        DataFolder.prepare(folder);
        return new AtAddress(
                "jdbc:h2:file:" + folder.resolve(DataFolder.DATABASE).toAbsolutePath() + SETTINGS);
    }

    private record AtAddress(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
