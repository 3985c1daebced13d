import { Module } from '@nestjs/common';
import { ConcernsRepository } from './concerns.repository.js';
import { ConcernsResolver } from './concerns.resolver.js';
import { ConcernsService } from './concerns.service.js';
import { LettersController } from './letters.controller.js';

@Module({
  controllers: [LettersController],
  providers: [ConcernsRepository, ConcernsResolver, ConcernsService],
})
export class ConcernsModule {}
